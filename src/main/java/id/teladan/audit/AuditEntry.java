package id.teladan.audit;

import id.teladan.platform.Hashes;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of the audit, with its place in its chain. */
public record AuditEntry(
    UUID id,
    String chain,
    long position,
    Instant at,
    String actor,
    String action,
    String object,
    @Nullable String detail,
    String previousHash,
    String hash) {

  /** The hash before the first entry of every chain. */
  static final String NOTHING_BEFORE = "0".repeat(64);

  private static final DateTimeFormatter AT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

  /**
   * What the hash should be: SHA-256 over the previous hash and the entry's fields, a line each.
   * {@link AuditLog} says the same in SQL.
   */
  String computedHash() {
    return Hashes.sha256(
        String.join(
            "\n",
            previousHash,
            chain,
            Long.toString(position),
            AT.format(at),
            actor,
            action,
            object,
            detail == null ? "" : detail));
  }
}
