package id.teladan.certificate;

import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** What the QR code on a paper opens: one small page for a stranger with a telephone. */
@Path("/v")
@Produces(MediaType.TEXT_HTML)
public final class VerificationPages {

  private final VerificationService service;

  VerificationPages(VerificationService service) {
    this.service = service;
  }

  /** A code that was typed; the bare address offers the field to type it in. */
  @GET
  @PermitAll
  public Response typed(
      @QueryParam("kode") @DefaultValue("") String code, @Context HttpServletRequest request) {
    return code.isBlank()
        ? Response.ok(VerificationView.question()).build()
        : verification(code, request);
  }

  @GET
  @Path("{code}")
  @PermitAll
  public Response verification(
      @PathParam("code") String code, @Context HttpServletRequest request) {
    return service
        .check(code, request.getRemoteAddr())
        .map(found -> Response.ok(VerificationView.of(found)))
        .orElseGet(() -> Response.status(404).entity(VerificationView.unknown(code)))
        .build();
  }
}
