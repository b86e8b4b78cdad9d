package id.teladan.testing;

import id.teladan.TeladanConfiguration;
import io.dropwizard.testing.ConfigOverride;
import io.dropwizard.testing.DropwizardTestSupport;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** One portal on a random port. It ends with the run. */
public record RunningPortal(DropwizardTestSupport<TeladanConfiguration> app) {

  /** Starts it on a database of the tests' MariaDB; more settings in pairs of name and value. */
  public static RunningPortal start(String url, ConfigOverride... more) {
    List<ConfigOverride> settings =
        new ArrayList<>(
            List.of(
                ConfigOverride.config("database.url", url),
                ConfigOverride.config("database.user", MariaDb::user),
                ConfigOverride.config("database.password", MariaDb::password),
                ConfigOverride.config("secret", "5e".repeat(32)),
                ConfigOverride.config("server.applicationConnectors[0].port", "0"),
                ConfigOverride.config(
                    "server.applicationConnectors[0].useForwardedHeaders", "true"),
                ConfigOverride.config("server.adminConnectors[0].port", "0")));
    settings.addAll(Arrays.asList(more));
    DropwizardTestSupport<TeladanConfiguration> app =
        new DropwizardTestSupport<>(
            StrictTeladan.class, "config.yml", settings.toArray(ConfigOverride[]::new));
    try {
      app.before();
    } catch (Exception e) {
      throw new IllegalStateException("the portal did not start for the tests", e);
    }
    Runtime.getRuntime().addShutdownHook(new Thread(app::after));
    return new RunningPortal(app);
  }

  public URI base() {
    return URI.create("http://localhost:" + app.getLocalPort());
  }

  /** A caller without a token or a session. */
  public PortalClient stranger() {
    return new PortalClient(base(), null);
  }
}
