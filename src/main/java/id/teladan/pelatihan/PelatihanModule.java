package id.teladan.pelatihan;

import id.teladan.attendance.AttendanceModule;
import id.teladan.attendance.AttendanceService;
import id.teladan.course.CourseCatalog;
import id.teladan.platform.Platform;
import id.teladan.platform.Policies;
import io.dropwizard.jersey.setup.JerseyEnvironment;

/** Builds and registers the pelatihan. */
public record PelatihanModule(
    PelatihanService service,
    EnrollmentService enrollments,
    TestService tests,
    CompletionService completions) {

  public static PelatihanModule create(
      Platform platform, Policies policies, CourseCatalog catalog, AttendanceModule attending) {
    AttendanceService attendance = attending.service();
    EnrollmentService enrollments =
        new EnrollmentService(platform.jdbi(), platform.clock(), attendance);
    return new PelatihanModule(
        new PelatihanService(platform.jdbi(), platform.clock(), catalog, attendance, enrollments),
        enrollments,
        new TestService(platform.jdbi(), platform.clock()),
        new CompletionService(platform.jdbi(), platform.clock(), catalog, policies, attendance));
  }

  public void register(JerseyEnvironment jersey) {
    jersey.register(new PelatihanApi(service));
    jersey.register(new EnrollmentApi(enrollments, tests, completions));
  }
}
