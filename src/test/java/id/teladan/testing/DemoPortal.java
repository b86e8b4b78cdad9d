package id.teladan.testing;

import id.teladan.database.Migrations;
import io.dropwizard.testing.ConfigOverride;
import java.net.URI;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * The portal as a new user finds it: with the demo offices and accounts, on a database of its own.
 * Started once for the run; journeys leave the seeded things that others look at as they are.
 */
public final class DemoPortal {

  public static final String PASSWORD = "teladan-demo";

  private static final RunningPortal PORTAL = start();
  private static final ConcurrentMap<String, String> TOKENS = new ConcurrentHashMap<>();

  private DemoPortal() {}

  public static URI base() {
    return PORTAL.base();
  }

  public static PortalClient stranger() {
    return PORTAL.stranger();
  }

  /** A caller with a token of one of the demo accounts. */
  public static PortalClient as(String username) {
    String token =
        TOKENS.computeIfAbsent(
            username,
            name ->
                stranger()
                    .post(
                        "/api/v1/tokens",
                        "{\"username\":\"%s\",\"password\":\"%s\"}".formatted(name, PASSWORD))
                    .json()
                    .path("token")
                    .asText());
    return new PortalClient(base(), token);
  }

  private static RunningPortal start() {
    String url = MariaDb.url().replace("/teladan", "/teladan_demo");
    try (Handle db = Jdbi.open(MariaDb.url(), MariaDb.user(), MariaDb.password())) {
      db.execute("CREATE OR REPLACE DATABASE teladan_demo");
    }
    Migrations.update(url, MariaDb.user(), MariaDb.password());
    return RunningPortal.start(url, ConfigOverride.config("demo", "true"));
  }
}
