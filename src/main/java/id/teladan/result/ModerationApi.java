package id.teladan.result;

import id.teladan.competition.CompetitionId;
import id.teladan.competition.EntryId;
import id.teladan.platform.Actor;
import id.teladan.platform.Listing;
import id.teladan.platform.PageParams;
import id.teladan.platform.QueryFlag;
import id.teladan.platform.Roles;
import id.teladan.visit.SheetId;
import id.teladan.visit.VisitId;
import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the judges must talk about, for programs. */
@Path("/api/v1/competitions")
@Produces(MediaType.APPLICATION_JSON)
public final class ModerationApi {

  private final ModerationService service;

  ModerationApi(ModerationService service) {
    this.service = service;
  }

  /** Open items; with {@code ?settled=true} also those that all judges have confirmed. */
  @GET
  @Path("/{id}/moderation")
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.TRAINER, Roles.VIEWER, Roles.ASSESSOR})
  public Listing<DisputeJson> list(
      @Auth Actor actor,
      @PathParam("id") CompetitionId id,
      @QueryParam("settled") @Nullable String settled,
      @BeanParam PageParams page) {
    boolean settledToo = QueryFlag.read("settled", settled);
    return service.list(actor, id, settledToo, page).found().map(DisputeJson::of);
  }

  record DisputeJson(
      EntryId entryId,
      String entryName,
      VisitId visitId,
      String item,
      Flag reason,
      boolean settled,
      List<SideJson> sheets) {

    static DisputeJson of(Dispute dispute) {
      return new DisputeJson(
          dispute.entryId(),
          dispute.entryName(),
          dispute.visitId(),
          dispute.item().code(),
          dispute.flag(),
          dispute.settled(),
          dispute.sides().stream().map(SideJson::of).toList());
    }
  }

  /** One judge's answer; {@code score} is exact, and null where the item does not apply. */
  record SideJson(
      SheetId id,
      String assessor,
      @Nullable String score,
      boolean notApplicable,
      boolean confirmed,
      @Nullable String confirmation) {

    static SideJson of(Dispute.Side side) {
      return new SideJson(
          side.sheetId(),
          side.assessor(),
          side.score(),
          side.score() == null,
          side.confirmation() != null,
          side.confirmation());
    }
  }
}
