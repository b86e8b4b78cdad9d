package id.teladan.visit;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import id.teladan.platform.Actor;
import id.teladan.platform.Listing;
import id.teladan.platform.PageParams;
import id.teladan.platform.Roles;
import id.teladan.platform.Saved;
import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Score sheets and their operations. Only a sheet's assessor writes it, whatever other roles say.
 */
@Path("/api/v1/sheets")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class SheetApi {

  private final SheetService sheets;
  private final SheetOpening opening;
  private final OperationService operations;
  private final SubmissionService submissions;
  private final SheetFiles files;

  SheetApi(
      SheetService sheets,
      SheetOpening opening,
      OperationService operations,
      SubmissionService submissions,
      SheetFiles files) {
    this.sheets = sheets;
    this.opening = opening;
    this.files = files;
    this.operations = operations;
    this.submissions = submissions;
  }

  @PUT
  @Path("/{id}")
  @RolesAllowed(Roles.ASSESSOR)
  public Response open(
      @Auth Actor actor, @PathParam("id") SheetId id, @NotNull @Valid SheetBody body) {
    Saved<Sheet> saved =
        opening.openFromAfar(actor, id, new VisitId(body.visitId()), body.instrumentVersion());
    return saved.response("/api/v1/sheets/" + id, json(saved.value())).build();
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.TRAINER, Roles.VIEWER, Roles.ASSESSOR})
  public SheetJson get(@Auth Actor actor, @PathParam("id") SheetId id) {
    return json(sheets.get(actor, id));
  }

  @GET
  @Path("/{id}/operations")
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.TRAINER, Roles.VIEWER, Roles.ASSESSOR})
  public Listing<OperationJson> listOperations(
      @Auth Actor actor, @PathParam("id") SheetId id, @BeanParam PageParams page) {
    return page.listing(operations.list(actor, id, page), OperationService::sortKey)
        .map(OperationJson::of);
  }

  @POST
  @Path("/{id}/operations")
  @RolesAllowed(Roles.ASSESSOR)
  public OperationService.Taken add(
      @Auth Actor actor, @PathParam("id") SheetId id, @NotNull OperationBatch body) {
    return operations.add(actor, id, body.operations(), body.known());
  }

  @GET
  @Path("/{id}/clashes")
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.TRAINER, Roles.VIEWER, Roles.ASSESSOR})
  public ClashesJson listClashes(@Auth Actor actor, @PathParam("id") SheetId id) {
    return ClashesJson.of(operations.listClashes(actor, id));
  }

  @POST
  @Path("/{id}/submission")
  @RolesAllowed(Roles.ASSESSOR)
  public Response submit(
      @Auth Actor actor, @PathParam("id") SheetId id, @NotNull @Valid SubmissionBody body) {
    Saved<SubmissionService.Submission> saved = submissions.submit(actor, id, body.stateHash());
    return saved.response("/api/v1/sheets/" + id, saved.value()).build();
  }

  @POST
  @Path("/{id}/return")
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE})
  public ReturnedJson giveBack(
      @Auth Actor actor, @PathParam("id") SheetId id, @NotNull @Valid ReturnBody body) {
    SheetHead head = sheets.giveBack(actor, id, body.reason());
    return new ReturnedJson(head.id(), head.status(), head.returnReason());
  }

  private SheetJson json(Sheet sheet) {
    ScoredInstrument instrument = sheets.instrument(sheet.head());
    return SheetJson.of(
        sheet,
        instrument,
        DemandedEvidence.missing(
            instrument.instrument().items(),
            sheet.answers(),
            () -> files.itemsWithFiles(sheet.id())));
  }

  /**
   * What was read may be sent back: all but the visit is derived, and ignored.
   *
   * @param instrumentVersion that a new sheet is filled under; null for the one in force
   */
  @JsonIgnoreProperties({
    "id",
    "assessor",
    "status",
    "answers",
    "setAside",
    "openItems",
    "score",
    "stateHash",
    "submittedAt",
    "returnReason",
    "missingEvidence"
  })
  record SheetBody(
      @NotNull(message = "wajib diisi") UUID visitId, @Nullable Integer instrumentVersion) {}

  record SubmissionBody(@NotBlank(message = "wajib diisi") String stateHash) {}

  record ReturnBody(@NotBlank(message = "wajib diisi") String reason) {}

  record ReturnedJson(SheetId id, SheetStatus status, @Nullable String returnReason) {}
}
