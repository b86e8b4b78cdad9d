package id.teladan.arrival;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How it stands with something late.
 *
 * @param by who decided, by username; null while nobody has
 * @param reason why, in the committee's words
 */
public record Verdict(
    LateStatus status, @Nullable String by, @Nullable Instant at, @Nullable String reason) {

  static final Verdict NONE = new Verdict(LateStatus.WAITING, null, null, null);

  static Verdict of(ResultSet row) throws SQLException {
    Timestamp at = row.getTimestamp("decided_at");
    return new Verdict(
        LateStatus.valueOf(row.getString("status")),
        row.getString("decided_by"),
        at == null ? null : at.toInstant(),
        row.getString("decision_note"));
  }

  /** What the sender is told about it. */
  @Nullable String declined() {
    return status == LateStatus.DECLINED ? reason : null;
  }
}
