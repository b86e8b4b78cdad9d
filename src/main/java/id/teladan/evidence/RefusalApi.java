package id.teladan.evidence;

import id.teladan.platform.Actor;
import id.teladan.platform.Listing;
import id.teladan.platform.PageParams;
import id.teladan.platform.Roles;
import id.teladan.visit.SheetId;
import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;

/** What was sent as evidence and is none, as long as nothing came in its place. */
@Path("/api/v1/sheets/{sheetId}/refused-evidence")
@Produces(MediaType.APPLICATION_JSON)
public final class RefusalApi {

  private final EvidenceService evidence;

  RefusalApi(EvidenceService evidence) {
    this.evidence = evidence;
  }

  @GET
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.TRAINER, Roles.VIEWER, Roles.ASSESSOR})
  public Listing<RefusalJson> list(
      @Auth Actor actor, @PathParam("sheetId") SheetId sheet, @BeanParam PageParams page) {
    return page.cut(
            evidence.listRefusals(actor, sheet), refusal -> refusal.evidenceId() + refusal.digest())
        .map(RefusalJson::of);
  }

  /** What was refused, by whom it was sent, and why it is no evidence. */
  record RefusalJson(
      EvidenceId evidenceId,
      String item,
      String digest,
      int size,
      String sentBy,
      String reason,
      Instant refusedAt) {

    static RefusalJson of(Refusal refusal) {
      return new RefusalJson(
          refusal.evidenceId(),
          refusal.item(),
          refusal.digest(),
          refusal.size(),
          refusal.username(),
          refusal.reason(),
          refusal.refusedAt());
    }
  }
}
