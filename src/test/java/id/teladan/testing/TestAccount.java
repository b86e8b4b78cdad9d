package id.teladan.testing;

import id.teladan.platform.Grant;
import id.teladan.platform.Hashes;
import id.teladan.platform.Ids;
import id.teladan.platform.Role;
import id.teladan.platform.Scope;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/**
 * An account of a test's own, already signed in: as a program with {@link #api}, as a person with
 * {@link #browser}. Its password is {@link #PASSWORD}.
 */
public record TestAccount(String username, String token) {

  public static final String PASSWORD = "sandi untuk uji";

  /** Argon2id of {@link #PASSWORD} with the least memory and time: tests make many accounts. */
  private static final String HASH =
      "$argon2id$v=19$m=8,t=1,p=1$dGVsYWRhbi11amktc2FsdA$PYkktAO1NharCQbqrhXOwA0o7u8qWA67dpiR1lay3GM";

  /** Holds these grants. */
  public static TestAccount with(Grant... grants) {
    String username = "uji-" + Ids.next().toString().substring(9);
    String token = Ids.next().toString();
    Instant now = Instant.now();
    MariaDb.jdbi()
        .useTransaction(
            db -> {
              db.execute(
                  """
                  INSERT INTO account (username, name, password_hash, created_at)
                  VALUES (?, ?, ?, ?)
                  """,
                  username,
                  "Uji " + username,
                  HASH,
                  now);
              for (int i = 0; i < grants.length; i++) {
                grant(db, username, i, grants[i]);
              }
              db.execute(
                  "INSERT INTO api_token (token_hash, username, created_at, ends_at)"
                      + " VALUES (?, ?, ?, ?)",
                  Hashes.digest(token.getBytes(StandardCharsets.UTF_8)),
                  username,
                  now,
                  now.plus(Duration.ofHours(1)));
            });
    return new TestAccount(username, token);
  }

  /** Holds one role everywhere. */
  public static TestAccount as(Role role) {
    return with(new Grant(role, Scope.EVERYWHERE));
  }

  private static void grant(Handle db, String username, int position, Grant grant) {
    db.execute(
        "INSERT INTO account_grant (username, position, role, region_code, puskesmas_id, kader_id)"
            + " VALUES (?, ?, ?, ?, ?, ?)",
        username,
        position,
        grant.role().name(),
        grant.scope().region(),
        grant.scope().puskesmasId(),
        grant.scope().kaderId());
  }

  public PortalClient api() {
    return Portal.withToken(token);
  }

  /** A browser that is signed in. */
  public PortalClient browser() {
    PortalClient browser = Portal.stranger();
    int status =
        browser.submit("/masuk", Map.of("username", username, "password", PASSWORD)).status();
    if (status != 303) {
      throw new IllegalStateException("signing in answered " + status);
    }
    return browser;
  }
}
