package id.teladan.puskesmas;

import id.teladan.platform.Actor;
import id.teladan.platform.ETags;
import id.teladan.platform.Listing;
import id.teladan.platform.PageParams;
import id.teladan.platform.Roles;
import id.teladan.platform.Saved;
import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** The register of puskesmas for programs. */
@Path("/api/v1/puskesmas")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class PuskesmasApi {

  private final PuskesmasService service;

  PuskesmasApi(PuskesmasService service) {
    this.service = service;
  }

  @GET
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.ASSESSOR, Roles.TRAINER, Roles.VIEWER})
  public Listing<PuskesmasJson> list(
      @Auth Actor actor,
      @QueryParam("q") @DefaultValue("") String text,
      @BeanParam PageParams page) {
    return service.search(actor, text, page).map(PuskesmasJson::of);
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.ASSESSOR, Roles.TRAINER, Roles.VIEWER})
  public Response get(@Auth Actor actor, @PathParam("id") PuskesmasId id) {
    Puskesmas puskesmas = service.get(actor, id);
    return Response.ok(PuskesmasJson.of(puskesmas))
        .header(HttpHeaders.ETAG, ETags.of(puskesmas.revision()))
        .build();
  }

  @POST
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE})
  public Response create(@Auth Actor actor, @NotNull NewPuskesmas request) {
    return answer(service.create(actor, request));
  }

  @PUT
  @Path("{id}")
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE})
  public Response put(
      @Auth Actor actor,
      @PathParam("id") PuskesmasId id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull NewPuskesmas request) {
    return answer(service.put(actor, id, request, ifMatch));
  }

  private static Response answer(Saved<Puskesmas> saved) {
    Puskesmas puskesmas = saved.value();
    return saved
        .response("/api/v1/puskesmas/" + puskesmas.id(), PuskesmasJson.of(puskesmas))
        .header(HttpHeaders.ETAG, ETags.of(puskesmas.revision()))
        .build();
  }

  record PuskesmasJson(
      PuskesmasId id, @Nullable String code, String name, String districtCode, String shortCode) {

    static PuskesmasJson of(Puskesmas puskesmas) {
      return new PuskesmasJson(
          puskesmas.id(),
          puskesmas.code(),
          puskesmas.name(),
          puskesmas.districtCode(),
          puskesmas.shortCode());
    }
  }
}
