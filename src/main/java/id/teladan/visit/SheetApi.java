package id.teladan.visit;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.JsonNode;
import id.teladan.platform.Actor;
import id.teladan.platform.Checks;
import id.teladan.platform.CommonProblem;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Score sheets and their operations. Only a sheet's assessor writes it, whatever other roles say.
 */
@Path("/api/v1/sheets")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class SheetApi {

  private static final int MOST_OPERATIONS = 500;
  private static final Set<String> FIELDS = Set.of("operations", "known");

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
      @Auth Actor actor, @PathParam("id") SheetId id, @NotNull JsonNode body) {
    for (Map.Entry<String, JsonNode> field : body.properties()) {
      if (!FIELDS.contains(field.getKey())) {
        throw Checks.wrong(shortened(field.getKey()), "isian ini tidak dikenal");
      }
    }
    return operations.add(actor, id, operationsOf(body), knownOf(body));
  }

  /** The list by hand, because a broken operation must not take its neighbors with it. */
  private static List<JsonNode> operationsOf(JsonNode body) {
    JsonNode list = body.path("operations");
    if (!list.isArray()) {
      throw Checks.wrong("operations", "harus berupa daftar operasi");
    }
    if (list.size() > MOST_OPERATIONS) {
      throw CommonProblem.BODY_TOO_LARGE.because(
          "Paling banyak %d operasi dalam satu permintaan.".formatted(MOST_OPERATIONS));
    }
    List<JsonNode> operations = new ArrayList<>(list.size());
    list.forEach(operations::add);
    return operations;
  }

  /** The last batch that the device had read; not to say so is allowed. */
  private static @Nullable Integer knownOf(JsonNode body) {
    JsonNode known = body.path("known");
    if (known.isMissingNode() || known.isNull()) {
      return null;
    }
    if (!known.isIntegralNumber() || !known.canConvertToInt() || known.intValue() < 0) {
      throw Checks.wrong("known", "harus bilangan bulat 0 atau lebih");
    }
    return known.intValue();
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

  private static String shortened(String text) {
    return text.length() <= 40 ? text : text.substring(0, 40) + "…";
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
