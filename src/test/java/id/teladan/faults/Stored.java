package id.teladan.faults;

import com.fasterxml.jackson.databind.JsonNode;
import id.teladan.platform.CanonicalJson;
import id.teladan.testing.MariaDb;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the database holds of one assessor.
 *
 * @param operations by id, what each says
 * @param submitted by id of the sheets that were handed in, the hash of what was
 */
record Stored(Map<String, String> operations, Map<String, String> submitted) {

  static Stored of(String username) {
    return MariaDb.jdbi()
        .withHandle(
            db ->
                new Stored(
                    db.createQuery(
                            """
                            SELECT o.id, CONCAT_WS(' ', o.sheet_id, o.item, o.counter, o.value,
                                                   COALESCE(o.note, 'null')) AS said
                              FROM operation o
                              JOIN sheet s ON s.id = o.sheet_id
                             WHERE s.username = :username
                            """)
                        .bind("username", username)
                        .map((row, context) -> Map.entry(row.getString(1), row.getString(2)))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
                    db.createQuery(
                            """
                            SELECT id, submitted_hash
                              FROM sheet
                             WHERE username = :username AND status = 'SUBMITTED'
                            """)
                        .bind("username", username)
                        .map((row, context) -> Map.entry(row.getString(1), row.getString(2)))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue))));
  }

  /** What the tablet's own operation says, in the same words. */
  static String content(JsonNode operation) {
    return String.join(
        " ",
        operation.get("sheetId").asText(),
        operation.get("item").asText(),
        operation.get("counter").asText(),
        CanonicalJson.of(operation.get("value")),
        operation.get("note").asText());
  }
}
