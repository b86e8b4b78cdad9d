package id.teladan.certificate;

import id.teladan.platform.Actor;
import id.teladan.platform.Roles;
import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** A kader's own certificates, on the own telephone. */
@Path("/saya/sertifikat")
@Produces(MediaType.TEXT_HTML)
public final class OwnCertificatePages {

  private final CertificateService service;

  OwnCertificatePages(CertificateService service) {
    this.service = service;
  }

  @GET
  @RolesAllowed(Roles.KADER)
  public OwnCertificatesView own(@Auth Actor actor) {
    return new OwnCertificatesView(actor, service.listOwn(actor), service::address);
  }
}
