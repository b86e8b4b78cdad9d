package id.teladan.evidence;

import id.teladan.evidence.EvidenceService.Opened;
import id.teladan.evidence.EvidenceService.Sent;
import id.teladan.platform.Actor;
import id.teladan.platform.BodyLimit;
import id.teladan.platform.Checks;
import id.teladan.platform.Listing;
import id.teladan.platform.PageParams;
import id.teladan.platform.Roles;
import id.teladan.platform.Saved;
import id.teladan.visit.Receipt;
import id.teladan.visit.SheetId;
import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Evidence: bytes in, a receipt out; and the same bytes back to whoever may read the sheet. */
@Path("/api/v1/sheets/{sheetId}/evidence")
public final class EvidenceApi {

  private final EvidenceService evidence;

  EvidenceApi(EvidenceService evidence) {
    this.evidence = evidence;
  }

  @PUT
  @Path("/{id}")
  @Consumes(MediaType.WILDCARD)
  @Produces(MediaType.APPLICATION_JSON)
  @BodyLimit(megabytes = 8)
  @RolesAllowed(Roles.ASSESSOR)
  public Response add(
      @Auth Actor actor,
      @PathParam("sheetId") SheetId sheet,
      @PathParam("id") EvidenceId id,
      @QueryParam("item") @Nullable String item,
      @HeaderParam("Content-Digest") @Nullable String digest,
      byte[] content) {
    ContentDigest.require(digest, content);
    if (item == null || item.isBlank()) {
      throw Checks.wrong("item", "wajib disebut di alamat");
    }
    Saved<EvidenceFile> saved = evidence.add(actor, new Sent(id, sheet, item), content);
    return saved
        .response("/api/v1/sheets/%s/evidence/%s".formatted(sheet, id), json(saved))
        .build();
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.TRAINER, Roles.VIEWER, Roles.ASSESSOR})
  public Listing<EvidenceJson> list(
      @Auth Actor actor, @PathParam("sheetId") SheetId sheet, @BeanParam PageParams page) {
    return page.cut(evidence.list(actor, sheet), file -> file.id().toString())
        .map(file -> EvidenceJson.of(file, Receipt.Outcome.ALREADY_STORED, evidence));
  }

  @GET
  @Path("/{id}")
  @Produces({"image/jpeg", "image/png", "application/pdf", MediaType.APPLICATION_JSON})
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.TRAINER, Roles.VIEWER, Roles.ASSESSOR})
  public Response open(
      @Auth Actor actor, @PathParam("sheetId") SheetId sheet, @PathParam("id") EvidenceId id) {
    return answer(evidence.open(actor, sheet, id));
  }

  /** As what its bytes are, for looking at only: a sandboxed document runs nothing. */
  static Response answer(Opened opened) {
    EvidenceFile file = opened.file();
    return Response.ok(opened.content(), file.mediaType())
        .header("Content-Disposition", "inline; filename=\"" + file.fileName() + "\"")
        .header("Content-Security-Policy", "default-src 'none'; sandbox")
        .header("X-Content-Type-Options", "nosniff")
        .build();
  }

  private EvidenceJson json(Saved<EvidenceFile> saved) {
    return EvidenceJson.of(
        saved.value(),
        saved.created() ? Receipt.Outcome.STORED : Receipt.Outcome.ALREADY_STORED,
        evidence);
  }

  record EvidenceJson(
      EvidenceId evidenceId,
      SheetId sheetId,
      String item,
      String mediaType,
      int size,
      Receipt.Outcome outcome,
      String digest,
      Instant receivedAt,
      String signature) {

    static EvidenceJson of(EvidenceFile file, Receipt.Outcome outcome, EvidenceService evidence) {
      return new EvidenceJson(
          file.id(),
          file.sheetId(),
          file.item(),
          file.mediaType(),
          file.size(),
          outcome,
          file.digest(),
          file.receivedAt(),
          evidence.signature(file));
    }
  }
}
