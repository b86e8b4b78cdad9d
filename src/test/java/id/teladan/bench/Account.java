package id.teladan.bench;

import id.teladan.platform.Grant;
import id.teladan.platform.Hashes;
import id.teladan.platform.Ids;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jdbi.v3.core.Handle;

/**
 * An account that is signed in, as a program and as a browser, with one secret. Without a password:
 * to check one costs more than most pages.
 */
record Account(String username, String secret) {

  static Account create(Handle db, String username, Grant... grants) {
    String secret = Ids.next().toString();
    byte[] hash = Hashes.digest(secret.getBytes(StandardCharsets.UTF_8));
    Instant now = Instant.now();
    Instant tomorrow = now.plusSeconds(86_400);
    db.execute(
        "INSERT INTO account (username, name, password_hash, created_at) VALUES (?, ?, '-', ?)",
        username,
        "Ukur " + username,
        now);
    for (int i = 0; i < grants.length; i++) {
      db.execute(
          "INSERT INTO account_grant (username, position, role, region_code, kader_id)"
              + " VALUES (?, ?, ?, ?, ?)",
          username,
          i,
          grants[i].role().name(),
          grants[i].scope().region(),
          grants[i].scope().kaderId());
    }
    db.execute(
        "INSERT INTO api_token (token_hash, username, created_at, ends_at) VALUES (?, ?, ?, ?)",
        hash,
        username,
        now,
        tomorrow);
    db.execute(
        "INSERT INTO login_session (token_hash, username, created_at, idle_until, ends_at)"
            + " VALUES (?, ?, ?, ?, ?)",
        hash,
        username,
        now,
        tomorrow,
        tomorrow);
    return new Account(username, secret);
  }

  BareHttp connect(BenchPortal portal) throws IOException {
    return new BareHttp(portal.port(), secret);
  }
}
