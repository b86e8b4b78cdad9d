package id.teladan.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.teladan.platform.Hashes;
import id.teladan.platform.Ids;
import id.teladan.platform.Json;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * A competition big enough to measure in: an assessor, and as many opened sheets as are asked for.
 */
final class SheetsField {

  private static final String SOURCE = "LP-ILP-2026";
  private static final String DISTRICT = "16.03.07";
  private static final int CHUNK = 5000;

  private final Jdbi jdbi;
  private final String token = Ids.next().toString();
  private final UUID puskesmas = Ids.next();
  private final UUID competition = Ids.next();
  private final JsonNode instrument;
  private final int items;
  private final String code;
  private final String username;

  /** One opened sheet. */
  record Sheet(UUID id) {}

  /**
   * @param times how often the sheets hold each of the instrument's fifty items
   */
  SheetsField(Jdbi jdbi, int times) {
    this.jdbi = jdbi;
    this.instrument = LongInstrument.of(source(), times);
    this.items = 50 * times;
    this.code = "UKUR-" + items;
    this.username = "bench-" + items;
    jdbi.useTransaction(this::prepare);
  }

  private void prepare(Handle db) {
    Instant now = Instant.now();
    db.execute(
        """
        INSERT INTO instrument_version (code, version, kind, title, status, hash, document,
                                        item_count, changed_at, published_at)
        VALUES (?, 1, 'POSYANDU', 'Ukur', 'PUBLISHED', ?, ?, ?, ?, ?)
        """,
        code,
        Hashes.sha256(code),
        ((ObjectNode) instrument.deepCopy()).put("code", code).toString(),
        items,
        now,
        now);
    db.execute(
        "INSERT INTO puskesmas (id, name, name_key, short_code, district_code)"
            + " VALUES (?, 'Puskesmas Ukur', ?, 'UKUR', ?)",
        puskesmas.toString(),
        username,
        DISTRICT);
    db.execute(
        "INSERT INTO account (username, name, password_hash, created_at)"
            + " VALUES (?, 'Ukur', '-', ?)",
        username,
        now);
    db.execute(
        "INSERT INTO account_grant (username, position, role) VALUES (?, 0, 'ASSESSOR')", username);
    db.execute(
        "INSERT INTO api_token (token_hash, username, created_at, ends_at) VALUES (?, ?, ?, ?)",
        Hashes.digest(token.getBytes(StandardCharsets.UTF_8)),
        username,
        now,
        now.plusSeconds(86_400));
    db.execute(
        """
        INSERT INTO competition (id, name, kind, instrument_code, instrument_version, region_code,
                                 opens_on, closes_on, judges, tie_break, conflict_rule, status,
                                 frozen, frozen_hash, opened_at)
        VALUES (?, 'Lomba Ukur', 'POSYANDU', ?, 1, ?, '2026-08-01', '2026-08-31', 1, 'D,H,E',
                'PUSKESMAS', 'OPEN', '{}', ?, ?)
        """,
        competition.toString(),
        code,
        DISTRICT,
        Hashes.sha256("{}"),
        now);
    db.execute(
        "INSERT INTO competition_assessor (competition_id, username) VALUES (?, ?)",
        competition.toString(),
        username);
  }

  String token() {
    return token;
  }

  JsonNode instrument() {
    return instrument;
  }

  private JsonNode source() {
    String document =
        jdbi.withHandle(
            db ->
                db.createQuery(
                        "SELECT document FROM instrument_version WHERE code = :code AND version = 1")
                    .bind("code", SOURCE)
                    .mapTo(String.class)
                    .one());
    return Json.value(document, JsonNode.class);
  }

  List<Sheet> openSheets(int count) {
    List<Sheet> sheets = new ArrayList<>(count);
    for (int made = 0; made < count; made += CHUNK) {
      int chunk = Math.min(CHUNK, count - made);
      jdbi.useTransaction(db -> sheets.addAll(openChunk(db, chunk)));
    }
    // the server notices by itself, but some seconds too late for what is measured next
    jdbi.useHandle(db -> db.execute("ANALYZE TABLE posyandu, entry, visit, sheet"));
    return sheets;
  }

  private List<Sheet> openChunk(Handle db, int count) {
    List<Sheet> sheets = new ArrayList<>(count);
    try (PreparedBatch posyandu =
            db.prepareBatch(
                "INSERT INTO posyandu (id, name, name_key, village_code, puskesmas_id,"
                    + " has_growth_tools) VALUES (?, 'Ukur', ?, '16.03.07.2005', ?, TRUE)");
        PreparedBatch entry =
            db.prepareBatch(
                "INSERT INTO entry (id, competition_id, posyandu_id, status)"
                    + " VALUES (?, ?, ?, 'REGISTERED')");
        PreparedBatch visit =
            db.prepareBatch(
                "INSERT INTO visit (id, competition_id, entry_id, scheduled_on)"
                    + " VALUES (?, ?, ?, '2026-08-14')");
        PreparedBatch sheet =
            db.prepareBatch(
                "INSERT INTO sheet (id, visit_id, username, instrument_version, status, state,"
                    + " state_hash, answered, is_complete, score, batches, created_at, changed_at)"
                    + " VALUES (?, ?, ?, 1, 'DRAFT', '{}', ?, 0, FALSE, 0, 0, NOW(3),"
                    + " NOW(3))")) {
      String empty = Hashes.sha256("{}");
      for (int i = 0; i < count; i++) {
        String posyanduId = Ids.next().toString();
        String entryId = Ids.next().toString();
        String visitId = Ids.next().toString();
        UUID sheetId = Ids.next();
        posyandu.add(posyanduId, posyanduId, puskesmas.toString());
        entry.add(entryId, competition.toString(), posyanduId);
        visit.add(visitId, competition.toString(), entryId);
        sheet.add(sheetId.toString(), visitId, username, empty);
        sheets.add(new Sheet(sheetId));
      }
      posyandu.execute();
      entry.execute();
      visit.execute();
      sheet.execute();
    }
    return sheets;
  }

  /** How many are handed in with all that was sent. */
  int submitted() {
    return jdbi.withHandle(
        db ->
            db.createQuery(
                    """
                    SELECT COUNT(*)
                      FROM sheet s
                      JOIN (SELECT sheet_id, COUNT(*) AS operations
                              FROM operation
                             GROUP BY sheet_id) o ON o.sheet_id = s.id
                     WHERE s.username = :username AND s.status = 'SUBMITTED'
                       AND o.operations = :items
                    """)
                .bind("username", username)
                .bind("items", items)
                .mapTo(Integer.class)
                .one());
  }
}
