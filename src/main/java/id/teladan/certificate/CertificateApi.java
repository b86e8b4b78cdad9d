package id.teladan.certificate;

import id.teladan.platform.Actor;
import id.teladan.platform.Ids;
import id.teladan.platform.Listing;
import id.teladan.platform.PageParams;
import id.teladan.platform.Roles;
import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Certificates for programs. */
@Path("/api/v1/certificates")
@Produces(MediaType.APPLICATION_JSON)
public final class CertificateApi {

  private final CertificateService service;

  CertificateApi(CertificateService service) {
    this.service = service;
  }

  @GET
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.TRAINER, Roles.VIEWER, Roles.KADER})
  public Listing<CertificateJson> list(
      @Auth Actor actor,
      @QueryParam("kaderId") @Nullable String kaderId,
      @QueryParam("q") @Nullable String text,
      @QueryParam("kind") @Nullable CertificateKind kind,
      @QueryParam("status") @Nullable CertificateStatus status,
      @BeanParam PageParams page) {
    UUID kader = kaderId == null || kaderId.isBlank() ? null : Ids.parse(kaderId);
    String part = text == null || text.isBlank() ? null : text.strip();
    CertificateFilter filter = new CertificateFilter(kader, part, kind, status);
    return service.list(actor, filter, page).map(CertificateJson::of);
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.TRAINER, Roles.VIEWER, Roles.KADER})
  public CertificateJson certificate(@Auth Actor actor, @PathParam("id") CertificateId id) {
    return CertificateJson.of(service.get(actor, id));
  }

  @GET
  @Path("{id: [^/.]+}.pdf")
  @Produces("application/pdf")
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.TRAINER, Roles.VIEWER, Roles.KADER})
  public Response pdf(@Auth Actor actor, @PathParam("id") CertificateId id) {
    return PdfAnswer.of(service.getPaper(actor, id));
  }

  @POST
  @Path("{id}/revocation")
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.TRAINER})
  public CertificateJson revoke(
      @Auth Actor actor, @PathParam("id") CertificateId id, @NotNull @Valid ReasonJson body) {
    return CertificateJson.of(service.revoke(actor, id, body.reason()));
  }

  /** Prints it again with the name as the register has it now; answers the new one. */
  @POST
  @Path("{id}/reissue")
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.TRAINER})
  public Response reissue(
      @Auth Actor actor, @PathParam("id") CertificateId id, @NotNull @Valid ReasonJson body) {
    Certificate successor = service.reissue(actor, id, body.reason());
    return Response.created(URI.create("/api/v1/certificates/" + successor.id()))
        .entity(CertificateJson.of(successor))
        .build();
  }

  /** Why a paper is ended. */
  public record ReasonJson(@Nullable String reason) {}

  /** A certificate on the wire. */
  public record CertificateJson(
      CertificateId id,
      String number,
      String verificationCode,
      CertificateKind kind,
      @Nullable UUID kaderId,
      String name,
      String title,
      @Nullable Integer hours,
      @Nullable LocalDate startsOn,
      @Nullable LocalDate endsOn,
      String issuer,
      LocalDate issuedOn,
      CertificateStatus status,
      @Nullable String reason,
      @Nullable CertificateId supersededBy) {

    static CertificateJson of(Certificate certificate) {
      return new CertificateJson(
          certificate.id(),
          certificate.number(),
          certificate.code().toString(),
          certificate.kind(),
          certificate.kaderId(),
          certificate.name(),
          certificate.title(),
          certificate.hours(),
          certificate.startsOn(),
          certificate.endsOn(),
          certificate.issuer(),
          certificate.issuedOn(),
          certificate.status(),
          certificate.reason(),
          certificate.supersededBy());
    }
  }
}
