package id.teladan.course;

import id.teladan.platform.Actor;
import id.teladan.platform.CommonProblem;
import id.teladan.platform.Roles;
import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.function.UnaryOperator;

/** The catalog as people read it. */
@Path("/katalog")
@Produces(MediaType.TEXT_HTML)
public final class CoursePages {

  private final CourseCatalog catalog;
  private final UnaryOperator<String> skillTitles;

  CoursePages(CourseCatalog catalog, UnaryOperator<String> skillTitles) {
    this.catalog = catalog;
    this.skillTitles = skillTitles;
  }

  @GET
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.TRAINER, Roles.VIEWER, Roles.ASSESSOR})
  public CourseListView list(@Auth Actor actor) {
    return new CourseListView(actor, catalog.list());
  }

  @GET
  @Path("{code}")
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.TRAINER, Roles.VIEWER, Roles.ASSESSOR})
  public CourseView course(@Auth Actor actor, @PathParam("code") String code) {
    Course course =
        catalog
            .find(code)
            .orElseThrow(
                () -> CommonProblem.NOT_FOUND.because("Tidak ada pelatihan dengan kode itu."));
    return new CourseView(actor, course, skillTitles);
  }
}
