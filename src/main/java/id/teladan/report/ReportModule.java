package id.teladan.report;

import id.teladan.course.CourseCatalog;
import id.teladan.platform.Daos;
import id.teladan.platform.Platform;
import io.dropwizard.jersey.setup.JerseyEnvironment;

/** Builds and registers the first page. */
public record ReportModule(ReportService service) {

  public static ReportModule create(Platform platform, CourseCatalog courses) {
    Daos.learn(platform.jdbi(), ReportDao.class);
    return new ReportModule(new ReportService(platform.jdbi(), platform.clock(), courses));
  }

  public void register(JerseyEnvironment jersey) {
    jersey.register(new HomePages(service));
  }
}
