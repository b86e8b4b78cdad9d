package id.teladan.certificate;

import id.teladan.platform.Actor;
import id.teladan.platform.Listing;
import id.teladan.platform.PageParams;
import id.teladan.platform.Roles;
import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who gives papers out for a puskesmas or a region, for programs. */
@Path("/api/v1/issuers")
@Produces(MediaType.APPLICATION_JSON)
public final class IssuerApi {

  private final IssuerService service;

  IssuerApi(IssuerService service) {
    this.service = service;
  }

  @GET
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.TRAINER, Roles.VIEWER})
  public Listing<OfficeJson> list(@Auth Actor actor, @BeanParam PageParams page) {
    return service.list(actor, page).map(OfficeJson::of);
  }

  @GET
  @Path("puskesmas/{id}")
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.TRAINER, Roles.VIEWER})
  public IssuerJson ofPuskesmas(@Auth Actor actor, @PathParam("id") String id) {
    return IssuerJson.of(service.get(service.placeOfPuskesmas(actor, id)));
  }

  @GET
  @Path("regions/{code}")
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.TRAINER, Roles.VIEWER})
  public IssuerJson ofRegion(@Auth Actor actor, @PathParam("code") String code) {
    return IssuerJson.of(service.get(service.placeOfRegion(actor, code)));
  }

  @PUT
  @Path("puskesmas/{id}")
  @RolesAllowed({Roles.ADMIN, Roles.TRAINER})
  public IssuerJson putOfPuskesmas(
      @Auth Actor actor, @PathParam("id") String id, @NotNull @Valid IssuerJson body) {
    Place place = service.placeOfPuskesmas(actor, id);
    return IssuerJson.of(service.put(actor, place, body.toIssuer()));
  }

  @PUT
  @Path("regions/{code}")
  @RolesAllowed({Roles.ADMIN, Roles.TRAINER})
  public IssuerJson putOfRegion(
      @Auth Actor actor, @PathParam("code") String code, @NotNull @Valid IssuerJson body) {
    Place place = service.placeOfRegion(actor, code);
    return IssuerJson.of(service.put(actor, place, body.toIssuer()));
  }

  /** An office in the list. */
  public record OfficeJson(
      @Nullable UUID puskesmasId,
      String region,
      String name,
      @Nullable String unit,
      @Nullable String signatoryName) {
    static OfficeJson of(IssuerDao.Office office) {
      return new OfficeJson(
          office.puskesmasId(),
          office.regionCode(),
          office.name(),
          office.unit(),
          office.signatoryName());
    }
  }

  /** How an office stands on papers. */
  public record IssuerJson(
      @Nullable String unit,
      @Nullable String name,
      @Nullable String city,
      @Nullable String signatoryName,
      @Nullable String signatoryPosition) {

    static IssuerJson of(Issuer issuer) {
      return new IssuerJson(
          issuer.unit(),
          issuer.name(),
          issuer.city(),
          issuer.signatoryName(),
          issuer.signatoryPosition());
    }

    Issuer toIssuer() {
      return new Issuer(text(unit), text(name), text(city), signatoryName, text(signatoryPosition));
    }

    private static String text(@Nullable String value) {
      return value == null ? "" : value;
    }
  }
}
