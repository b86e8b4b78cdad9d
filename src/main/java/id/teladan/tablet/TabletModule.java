package id.teladan.tablet;

import io.dropwizard.core.setup.Environment;
import jakarta.servlet.DispatcherType;
import java.util.EnumSet;

/** Wires the app: its pages, and the header that names its release. */
public record TabletModule(Release release) {

  public static TabletModule create() {
    return new TabletModule(Release.read());
  }

  public void register(Environment environment) {
    environment.jersey().register(new TabletPages(release));
    environment
        .servlets()
        .addFilter("tablet-release", new ReleaseHeader(release))
        .addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), false, "/api/*");
  }
}
