package id.teladan.certificate;

import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whether a paper is real, for programs; public. */
@Path("/api/v1/verifications")
@Produces(MediaType.APPLICATION_JSON)
public final class VerificationApi {

  private final VerificationService service;

  VerificationApi(VerificationService service) {
    this.service = service;
  }

  @GET
  @Path("{code}")
  @PermitAll
  public VerificationJson verification(
      @PathParam("code") String code, @Context HttpServletRequest request) {
    return service
        .check(code, request.getRemoteAddr())
        .map(VerificationJson::of)
        .orElseThrow(
            () ->
                CertificateProblem.CERTIFICATE_UNKNOWN.because(
                    "Tidak ada sertifikat dengan kode itu."));
  }

  /** All that the paper shows, and whether it holds. */
  public record VerificationJson(
      CertificateStatus status,
      CertificateKind kind,
      String number,
      String name,
      String title,
      @Nullable Integer hours,
      @Nullable LocalDate startsOn,
      @Nullable LocalDate endsOn,
      LocalDate issuedOn,
      String issuer,
      @Nullable LocalDate endedOn) {

    static VerificationJson of(Certificate certificate) {
      return new VerificationJson(
          certificate.status(),
          certificate.kind(),
          certificate.number(),
          certificate.name(),
          certificate.title(),
          certificate.hours(),
          certificate.startsOn(),
          certificate.endsOn(),
          certificate.issuedOn(),
          certificate.issuer(),
          certificate.endedOn());
    }
  }
}
