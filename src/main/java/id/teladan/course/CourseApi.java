package id.teladan.course;

import id.teladan.platform.CommonProblem;
import id.teladan.platform.Listing;
import id.teladan.platform.PageParams;
import id.teladan.platform.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** The catalog over REST. */
@Path("/api/v1/courses")
@Produces(MediaType.APPLICATION_JSON)
public final class CourseApi {

  private final CourseCatalog catalog;

  CourseApi(CourseCatalog catalog) {
    this.catalog = catalog;
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
  public Listing<CourseJson> list(@BeanParam PageParams page) {
    String after = page.afterValue(0);
    List<CourseJson> rows =
        catalog.list().stream()
            .filter(course -> after == null || course.code().compareTo(after) > 0)
            .limit(page.limitPlusOne())
            .map(CourseJson::of)
            .toList();
    return page.listing(rows, course -> List.of(course.code()));
  }

  @GET
  @Path("{code}")
  @RolesAllowed({
    Roles.ADMIN,
    Roles.COMMITTEE,
    Roles.ASSESSOR,
    Roles.TRAINER,
    Roles.KADER,
    Roles.VIEWER
  })
  public CourseJson course(@PathParam("code") String code) {
    return catalog
        .find(code)
        .map(CourseJson::of)
        .orElseThrow(() -> CommonProblem.NOT_FOUND.because("Tidak ada pelatihan dengan kode itu."));
  }

  /** A course as callers see it. */
  public record CourseJson(
      String code,
      String title,
      CourseKind kind,
      int hours,
      List<String> skills,
      boolean hasTest,
      boolean legacy,
      List<SubjectJson> subjects) {

    static CourseJson of(Course course) {
      return new CourseJson(
          course.code(),
          course.title(),
          course.kind(),
          course.hours(),
          course.skills(),
          course.hasTest(),
          course.legacy(),
          course.subjects().stream().map(SubjectJson::of).toList());
    }
  }

  /** One subject; {@code field} counts the hours of field practice (PKL). */
  public record SubjectJson(
      String title, SubjectType type, int hours, int theory, int practice, int field) {

    static SubjectJson of(CourseSubject subject) {
      return new SubjectJson(
          subject.title(),
          subject.type(),
          subject.hours(),
          subject.theory(),
          subject.practice(),
          subject.field());
    }
  }
}
