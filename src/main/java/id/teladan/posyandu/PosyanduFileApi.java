package id.teladan.posyandu;

import id.teladan.platform.Actor;
import id.teladan.platform.ListFile;
import id.teladan.platform.Roles;
import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

/** The register of posyandu as a file, for programs. */
@Path("/api/v1")
public final class PosyanduFileApi {

  private final PosyanduFile file;

  PosyanduFileApi(PosyanduFile file) {
    this.file = file;
  }

  @GET
  @Path("posyandu.csv")
  @Produces(ListFile.CSV_TYPE)
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.ASSESSOR, Roles.TRAINER, Roles.VIEWER})
  public Response csv(@Auth Actor actor, @BeanParam PosyanduFilter filter) {
    return file.answer(actor, filter.search(), ListFile.CSV);
  }

  @GET
  @Path("posyandu.xlsx")
  @Produces(ListFile.XLSX_TYPE)
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.ASSESSOR, Roles.TRAINER, Roles.VIEWER})
  public Response xlsx(@Auth Actor actor, @BeanParam PosyanduFilter filter) {
    return file.answer(actor, filter.search(), ListFile.XLSX);
  }
}
