package id.teladan.evidence;

import id.teladan.evidence.SignatureService.Signed;
import id.teladan.platform.Actor;
import id.teladan.platform.Roles;
import id.teladan.platform.Saved;
import id.teladan.visit.SheetId;
import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;

/** The Posyandu's signature below a sheet: drawn, with name and position. */
@Path("/api/v1/sheets/{sheetId}/signature")
@Consumes(MediaType.APPLICATION_JSON)
public final class SignatureApi {

  private final SignatureService signatures;

  SignatureApi(SignatureService signatures) {
    this.signatures = signatures;
  }

  /** Signs; the same again gets the same receipt, and another one stands beside the first. */
  @PUT
  @Produces(MediaType.APPLICATION_JSON)
  @RolesAllowed(Roles.ASSESSOR)
  public Response sign(
      @Auth Actor actor,
      @PathParam("sheetId") SheetId sheet,
      @NotNull @Valid NewSignature signature) {
    Saved<Signed> saved = signatures.sign(actor, sheet, signature);
    return saved
        .response("/api/v1/sheets/%s/signature".formatted(sheet), json(saved.value()))
        .build();
  }

  /** The last one drawn. */
  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.TRAINER, Roles.VIEWER, Roles.ASSESSOR})
  public SignatureJson get(@Auth Actor actor, @PathParam("sheetId") SheetId sheet) {
    return json(signatures.get(actor, sheet));
  }

  @GET
  @Path("/image")
  @Produces({"image/png", MediaType.APPLICATION_JSON})
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.TRAINER, Roles.VIEWER, Roles.ASSESSOR})
  public Response image(@Auth Actor actor, @PathParam("sheetId") SheetId sheet) {
    return Response.ok(signatures.image(actor, sheet), "image/png")
        .header("Content-Security-Policy", "default-src 'none'; sandbox")
        .build();
  }

  private SignatureJson json(Signed signed) {
    return SignatureJson.of(signed, signatures.receipt(signed.signature()));
  }

  /**
   * A signature with its receipt.
   *
   * @param digest of the canonical JSON of name, position, image, at and stateHash as sent
   * @param current whether the sheet still is as it was signed
   * @param signature over sheetId, digest, stateHash and receivedAt, with line feeds between them
   */
  record SignatureJson(
      SheetId sheetId,
      String name,
      String position,
      Instant at,
      String stateHash,
      boolean current,
      String digest,
      Instant receivedAt,
      String signature) {

    static SignatureJson of(Signed signed, String receipt) {
      SheetSignature signature = signed.signature();
      return new SignatureJson(
          signature.sheetId(),
          signature.name(),
          signature.position(),
          signature.signedAt(),
          signature.stateHash(),
          signed.current(),
          signature.digest(),
          signature.receivedAt(),
          receipt);
    }
  }
}
