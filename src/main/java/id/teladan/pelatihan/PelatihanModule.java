package id.teladan.pelatihan;

import id.teladan.attendance.AttendanceModule;
import id.teladan.attendance.AttendanceService;
import id.teladan.course.CourseCatalog;
import id.teladan.need.RecommendationService;
import id.teladan.platform.Daos;
import id.teladan.platform.Platform;
import id.teladan.posyandu.PlaceService;
import io.dropwizard.jersey.setup.JerseyEnvironment;
import java.time.Clock;
import org.jdbi.v3.core.Jdbi;

/** Builds and registers the pelatihan. */
public final class PelatihanModule {

  private final CourseCatalog catalog;
  private final PelatihanService service;
  private final EnrollmentService enrollments;
  private final TestService tests;
  private final CompletionService completions;
  private final PlanningService planning;

  private PelatihanModule(
      Platform platform,
      PlaceService places,
      CourseCatalog catalog,
      AttendanceService attendance,
      RecommendationService recommendations) {
    Jdbi jdbi = platform.jdbi();
    PlannedNeeds needs = new PlannedNeeds(recommendations);
    Clock clock = platform.clock();
    this.catalog = catalog;
    this.enrollments = new EnrollmentService(jdbi, clock, attendance, needs);
    this.service =
        new PelatihanService(jdbi, clock, places, catalog, attendance, enrollments, needs);
    this.tests = new TestService(jdbi, clock);
    this.completions =
        new CompletionService(jdbi, clock, catalog, platform.policies(), attendance, needs);
    this.planning = new PlanningService(jdbi, catalog, service, enrollments, recommendations);
  }

  public static PelatihanModule create(
      Platform platform,
      PlaceService places,
      CourseCatalog catalog,
      AttendanceModule attendance,
      RecommendationService needs) {
    Daos.learn(
        platform.jdbi(),
        CompletionDao.class,
        EnrollmentDao.class,
        PelatihanDao.class,
        PlannedNeedDao.class);
    return new PelatihanModule(platform, places, catalog, attendance.service(), needs);
  }

  public PelatihanService service() {
    return service;
  }

  public EnrollmentService enrollments() {
    return enrollments;
  }

  public TestService tests() {
    return tests;
  }

  public CompletionService completions() {
    return completions;
  }

  public void register(JerseyEnvironment jersey) {
    jersey.register(new PelatihanApi(service));
    jersey.register(new EnrollmentApi(enrollments, tests, completions));
    jersey.register(new PelatihanPages(service, planning, enrollments, catalog));
    jersey.register(new EnrollmentPages(service, enrollments));
    jersey.register(new TestPages(service, enrollments, tests));
    jersey.register(new CompletionPages(service, enrollments, completions));
    jersey.register(new OwnPelatihanPages(service, enrollments, completions));
  }
}
