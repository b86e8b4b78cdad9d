package id.teladan.evidence;

import id.teladan.evidence.EvidenceService.Opened;
import id.teladan.platform.Actor;
import id.teladan.platform.BodyLimit;
import id.teladan.platform.Checks;
import id.teladan.platform.Listing;
import id.teladan.platform.PageParams;
import id.teladan.platform.ProblemException;
import id.teladan.platform.Roles;
import id.teladan.platform.Saved;
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
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Evidence: bytes in, a receipt out; and what is kept of them back to whoever may read the sheet.
 */
@Path("/api/v1/sheets/{sheetId}/evidence")
public final class EvidenceApi {

  static final int MOST_MEGABYTES = 8;
  private static final String NOT_A_NUMBER = "harus bilangan bulat";

  private final EvidenceIntake intake;
  private final EvidenceService evidence;
  private final PartService parts;

  EvidenceApi(EvidenceIntake intake, EvidenceService evidence, PartService parts) {
    this.intake = intake;
    this.evidence = evidence;
    this.parts = parts;
  }

  /**
   * The whole file, or, with {@code parts} and without a body, the word that all its parts are
   * here. {@code Content-Digest} is of the whole file either way.
   */
  @PUT
  @Path("/{id}")
  @Consumes(MediaType.WILDCARD)
  @Produces(MediaType.APPLICATION_JSON)
  @BodyLimit(megabytes = MOST_MEGABYTES)
  @RolesAllowed(Roles.ASSESSOR)
  public Response add(
      @Auth Actor actor,
      @PathParam("sheetId") SheetId sheet,
      @PathParam("id") EvidenceId id,
      @QueryParam("item") @Nullable String item,
      @QueryParam("replaces") @Nullable String replaces,
      @QueryParam("parts") @Nullable String partCount,
      @HeaderParam("Content-Digest") @Nullable String digest,
      @HeaderParam("Taken-At") @Nullable String takenAt,
      @HeaderParam("Taken-Place") @Nullable String takenPlace,
      byte[] content) {
    ContentDigest announced = ContentDigest.announced(digest);
    if (item == null || item.isBlank()) {
      throw Checks.wrong("item", "wajib disebut di alamat");
    }
    SentHeaders said = new SentHeaders(takenAt, takenPlace);
    NewEvidence sent =
        new NewEvidence(id, sheet, item, said.at(), said.place(), idOrNull("replaces", replaces));
    Saved<EvidenceFile> saved =
        intake.add(actor, sent, announced, whole(sheet, id, partCount, content));
    return saved
        .response("/api/v1/sheets/%s/evidence/%s".formatted(sheet, id), json(saved))
        .build();
  }

  private Supplier<byte[]> whole(
      SheetId sheet, EvidenceId id, @Nullable String partCount, byte[] content) {
    if (partCount == null) {
      return () -> content;
    }
    int last = number("parts", partCount);
    if (content.length > 0) {
      throw Checks.wrong("parts", "hanya tanpa isi: bagiannya sudah dikirim");
    }
    return () -> parts.whole(sheet, id, last);
  }

  /** One part of a file, numbered from 1; {@code Content-Digest} is of the part. */
  @PUT
  @Path("/{id}/parts/{number}")
  @Consumes(MediaType.WILDCARD)
  @Produces(MediaType.APPLICATION_JSON)
  @BodyLimit(megabytes = PartService.PART_MEGABYTES)
  @RolesAllowed(Roles.ASSESSOR)
  public Response addPart(
      @Auth Actor actor,
      @PathParam("sheetId") SheetId sheet,
      @PathParam("id") EvidenceId id,
      @PathParam("number") String number,
      @HeaderParam("Content-Digest") @Nullable String digest,
      byte[] content) {
    ContentDigest.announced(digest).require(content);
    Saved<Part> saved = parts.add(actor, sheet, id, number("number", number), content);
    return saved
        .response(
            "/api/v1/sheets/%s/evidence/%s/parts".formatted(sheet, id), PartJson.of(saved.value()))
        .build();
  }

  /** Which parts are here; none any more once the file is whole. */
  @GET
  @Path("/{id}/parts")
  @Produces(MediaType.APPLICATION_JSON)
  @RolesAllowed(Roles.ASSESSOR)
  public Listing<PartJson> listParts(
      @Auth Actor actor,
      @PathParam("sheetId") SheetId sheet,
      @PathParam("id") EvidenceId id,
      @BeanParam PageParams page) {
    return page.cut(parts.list(actor, sheet, id), part -> String.valueOf(part.number()))
        .map(PartJson::of);
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.TRAINER, Roles.VIEWER, Roles.ASSESSOR})
  public Listing<EvidenceJson> list(
      @Auth Actor actor, @PathParam("sheetId") SheetId sheet, @BeanParam PageParams page) {
    return page.cut(evidence.list(actor, sheet), file -> file.id().toString())
        .map(file -> json(Saved.existing(file)));
  }

  @GET
  @Path("/{id}")
  @Produces({"image/jpeg", "image/png", "application/pdf", MediaType.APPLICATION_JSON})
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.TRAINER, Roles.VIEWER, Roles.ASSESSOR})
  public Response open(
      @Auth Actor actor, @PathParam("sheetId") SheetId sheet, @PathParam("id") EvidenceId id) {
    Opened opened = evidence.open(actor, sheet, id);
    return answer(opened, opened.file().mediaType());
  }

  /** A small JPEG; 404 for a paper. */
  @GET
  @Path("/{id}/thumbnail")
  @Produces({"image/jpeg", MediaType.APPLICATION_JSON})
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.TRAINER, Roles.VIEWER, Roles.ASSESSOR})
  public Response openThumbnail(
      @Auth Actor actor, @PathParam("sheetId") SheetId sheet, @PathParam("id") EvidenceId id) {
    return answer(evidence.openThumbnail(actor, sheet, id), "image/jpeg");
  }

  /** As what its bytes are, for looking at only: a sandboxed document runs nothing. */
  private static Response answer(Opened opened, String mediaType) {
    return Response.ok(opened.content(), mediaType)
        .header("Content-Disposition", "inline; filename=\"" + opened.file().fileName() + "\"")
        .header("Content-Security-Policy", "default-src 'none'; sandbox")
        .header("X-Content-Type-Options", "nosniff")
        .build();
  }

  private EvidenceJson json(Saved<EvidenceFile> saved) {
    return EvidenceJson.of(saved.value(), intake.receipt(saved));
  }

  private static int number(String name, String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException none) {
      throw Checks.wrong(name, NOT_A_NUMBER);
    }
  }

  private static @Nullable EvidenceId idOrNull(String name, @Nullable String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    try {
      return EvidenceId.valueOf(text);
    } catch (ProblemException none) {
      throw Checks.wrong(name, "bukan id");
    }
  }

  /** A part that is here. */
  record PartJson(int number, String digest, int size, Instant receivedAt) {
    static PartJson of(Part part) {
      return new PartJson(part.number(), part.digest(), part.size(), part.receivedAt());
    }
  }
}
