package id.teladan.account;

import id.teladan.platform.Platform;
import io.dropwizard.jersey.setup.JerseyEnvironment;

/** Accounts, sign-in, and the filter that turns a request's secret into its Actor. */
public record AccountModule(
    AccountService service, SignInService signIn, Platform platform, SessionSettings settings) {

  public static AccountModule create(Platform platform, SessionSettings settings) {
    return new AccountModule(
        new AccountService(platform.jdbi(), platform.clock()),
        new SignInService(platform.jdbi(), platform.clock(), settings),
        platform,
        settings);
  }

  public void register(JerseyEnvironment jersey) {
    jersey.register(new AuthenticationFilter(platform.jdbi(), platform.clock(), settings));
    jersey.register(new SignInPages(signIn, new SessionCookie(platform.publicUrl())));
    jersey.register(new PasswordPages(service, signIn));
    jersey.register(new TokenApi(signIn));
    jersey.register(new AccountApi(service));
  }
}
