package id.teladan.kader;

import id.teladan.platform.Actor;
import id.teladan.platform.CommonProblem;
import id.teladan.platform.Policies;
import id.teladan.platform.Roles;
import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** What a kader sees of the own record. */
@Path("/saya")
@Produces(MediaType.TEXT_HTML)
public final class OwnPage {

  private final KaderService service;
  private final Policies policies;

  OwnPage(KaderService service, Policies policies) {
    this.service = service;
    this.policies = policies;
  }

  @GET
  @RolesAllowed(Roles.KADER)
  public KaderView own(@Auth Actor actor) {
    KaderId id =
        actor
            .kaderId()
            .map(KaderId::new)
            .orElseThrow(
                () -> CommonProblem.NOT_FOUND.because("Akun ini tidak terhubung dengan kader."));
    return new KaderView("own.mustache", actor, service.get(actor, id), policies.tkk().policy());
  }
}
