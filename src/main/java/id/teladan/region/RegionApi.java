package id.teladan.region;

import id.teladan.platform.Listing;
import id.teladan.platform.PageParams;
import id.teladan.platform.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;

/** The region tree, step by step. */
@Path("/api/v1/regions")
@Produces(MediaType.APPLICATION_JSON)
public final class RegionApi {

  private final RegionService service;

  RegionApi(RegionService service) {
    this.service = service;
  }

  @GET
  @RolesAllowed({
    Roles.ADMIN,
    Roles.COMMITTEE,
    Roles.ASSESSOR,
    Roles.TRAINER,
    Roles.KADER,
    Roles.VIEWER
  })
  public Listing<RegionJson> list(
      @QueryParam("parent") @Nullable String parent, @BeanParam PageParams page) {
    return service.listChildren(parent, page).map(RegionJson::of);
  }

  record RegionJson(String code, String name, RegionLevel level) {

    static RegionJson of(Region region) {
      return new RegionJson(region.code(), region.name(), region.level());
    }
  }
}
