package id.teladan.account;

import id.teladan.platform.Actor;
import id.teladan.platform.Notice;
import id.teladan.platform.Roles;
import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** One's own password. */
@Path("/sandi")
@Produces(MediaType.TEXT_HTML)
public final class PasswordPages {

  private final AccountService accounts;
  private final SignInService signIn;

  PasswordPages(AccountService accounts, SignInService signIn) {
    this.accounts = accounts;
    this.signIn = signIn;
  }

  @GET
  @RolesAllowed({
    Roles.ADMIN,
    Roles.COMMITTEE,
    Roles.ASSESSOR,
    Roles.TRAINER,
    Roles.KADER,
    Roles.VIEWER
  })
  public PasswordView form(@Auth Actor actor) {
    return new PasswordView(actor, "", "");
  }

  @POST
  @RolesAllowed({
    Roles.ADMIN,
    Roles.COMMITTEE,
    Roles.ASSESSOR,
    Roles.TRAINER,
    Roles.KADER,
    Roles.VIEWER
  })
  public Response change(
      @Auth Actor actor,
      @FormParam("current") @DefaultValue("") String current,
      @FormParam("fresh") @DefaultValue("") String fresh,
      @FormParam("again") @DefaultValue("") String again,
      @Context HttpServletRequest caller,
      @Context ContainerRequestContext request) {
    PasswordView faults =
        new PasswordView(
            actor,
            signIn.isPassword(actor.username(), current, caller.getRemoteAddr())
                ? ""
                : "Kata sandi lama tidak benar.",
            freshFault(actor, fresh, again));
    if (faults.hasErrors()) {
      return Response.status(422).entity(faults).build();
    }
    byte[] session = AuthenticationFilter.Entered.BY_SESSION.hash(request);
    accounts.changeOwnPassword(actor, fresh, session == null ? new byte[0] : session);
    return Response.seeOther(URI.create(Notice.SANDI_DIGANTI.on("/sandi"))).build();
  }

  private static String freshFault(Actor actor, String fresh, String again) {
    return PasswordRules.fault(fresh, actor.username())
        .map(fault -> "Kata sandi baru " + fault + ".")
        .orElse(fresh.equals(again) ? "" : "Kedua kata sandi baru tidak sama.");
  }
}
