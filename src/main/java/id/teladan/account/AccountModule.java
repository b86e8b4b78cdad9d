package id.teladan.account;

import id.teladan.platform.Actor;
import id.teladan.platform.CommonProblem;
import id.teladan.platform.ConstraintProblems;
import id.teladan.platform.Daos;
import id.teladan.platform.Grant;
import id.teladan.platform.Platform;
import id.teladan.platform.Role;
import id.teladan.platform.Saved;
import id.teladan.platform.Scope;
import io.dropwizard.jersey.setup.JerseyEnvironment;
import java.time.Clock;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Accounts, sign-in, and the filter that turns a request's secret into its Actor. */
public record AccountModule(
    AccountService service, SignInService signIn, Platform platform, SessionSettings settings) {

  private static final Logger LOG = LoggerFactory.getLogger(AccountModule.class);

  public static AccountModule create(Platform platform, SessionSettings settings) {
    Daos.learn(
        platform.jdbi(), AccountDao.class, PlaceDao.class, SessionDao.class, SignInTryDao.class);
    return new AccountModule(
        new AccountService(platform.jdbi(), platform.clock()),
        new SignInService(platform.jdbi(), platform.clock(), settings),
        platform,
        settings);
  }

  /** Makes an admin of everything, or gives the one there is a new password; answers it. */
  public static String resetAdmin(Jdbi jdbi, String username) {
    String password = Tokens.next().substring(0, 20);
    Saved<Account> saved =
        new AccountService(jdbi, Clock.systemUTC())
            .save(
                Actor.SYSTEM,
                new NewAccount(
                    username,
                    "Admin",
                    password,
                    List.of(new Grant(Role.ADMIN, Scope.EVERYWHERE)),
                    null,
                    null,
                    true));
    LOG.info("{} account {}", saved.created() ? "Made" : "Reset", username);
    return password;
  }

  public void register(JerseyEnvironment jersey) {
    ConstraintProblems.declare(
        "pk_account", CommonProblem.ID_TAKEN, "Nama pengguna itu sudah dipakai. Pilih yang lain.");
    jersey.register(new AuthenticationFilter(platform.jdbi(), platform.clock(), settings));
    jersey.register(new SignInPages(signIn, new SessionCookie(platform.publicUrl())));
    jersey.register(new PasswordPages(service, signIn));
    jersey.register(new TokenApi(signIn));
    jersey.register(new AccountApi(service));
    jersey.register(new AccountPages(service, new Places(platform.jdbi())));
  }
}
