package id.teladan.testing;

import id.teladan.TeladanConfiguration;
import io.dropwizard.testing.ConfigOverride;
import io.dropwizard.testing.DropwizardTestSupport;
import java.net.URI;

/**
 * The whole portal on a random port, on the tests' MariaDB: started once for the run. What a test
 * asserts it asserts about things it made itself, so tests need no cleaning.
 */
public final class Portal {

  private static final DropwizardTestSupport<TeladanConfiguration> APP = start();

  private Portal() {}

  /** A caller without a token or a session. */
  public static PortalClient stranger() {
    return new PortalClient(URI.create("http://localhost:" + APP.getLocalPort()), null);
  }

  /** A caller with a bearer token. */
  public static PortalClient withToken(String token) {
    return new PortalClient(URI.create("http://localhost:" + APP.getLocalPort()), token);
  }

  /** The running application, for tests that look at its routes. */
  public static DropwizardTestSupport<TeladanConfiguration> app() {
    return APP;
  }

  private static DropwizardTestSupport<TeladanConfiguration> start() {
    DropwizardTestSupport<TeladanConfiguration> app =
        new DropwizardTestSupport<>(
            StrictTeladan.class,
            "config.yml",
            ConfigOverride.config("database.url", MariaDb::url),
            ConfigOverride.config("database.user", MariaDb::user),
            ConfigOverride.config("database.password", MariaDb::password),
            ConfigOverride.config("secret", "5e".repeat(32)),
            ConfigOverride.config("server.applicationConnectors[0].port", "0"),
            ConfigOverride.config("server.adminConnectors[0].port", "0"));
    try {
      app.before();
    } catch (Exception e) {
      throw new IllegalStateException("the portal did not start for the tests", e);
    }
    Runtime.getRuntime().addShutdownHook(new Thread(app::after));
    return app;
  }
}
