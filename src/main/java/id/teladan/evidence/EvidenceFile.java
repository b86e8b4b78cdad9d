package id.teladan.evidence;

import id.teladan.visit.SheetId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a photo or paper that belongs to an item of a sheet.
 *
 * @param digest of the file as it was sent, as {@code size} is
 * @param storedDigest of what is kept of it
 * @param width in pixels; null for a paper
 * @param accuracy of the place, in metres
 * @param replaces the piece that this one stands for now; that one is kept
 * @param late whether it came when its item could no longer be answered
 * @param removedAt since when its bytes are no longer kept
 * @param supersededBy the newest piece that replaces this one
 */
public record EvidenceFile(
    EvidenceId id,
    SheetId sheetId,
    String item,
    String mediaType,
    String digest,
    int size,
    Instant receivedAt,
    String storedDigest,
    int storedSize,
    @Nullable Integer width,
    @Nullable Integer height,
    @Nullable String thumbnailDigest,
    @Nullable Instant takenAt,
    @Nullable BigDecimal latitude,
    @Nullable BigDecimal longitude,
    @Nullable Integer accuracy,
    @Nullable EvidenceId replaces,
    boolean late,
    @Nullable Instant removedAt,
    @Nullable EvidenceId supersededBy) {

  String fileName() {
    return id + "." + MediaKind.endingOf(mediaType);
  }

  /** Where its bytes lie in the store. */
  String place() {
    return place(id, storedDigest);
  }

  Optional<String> thumbnailPlace() {
    return Optional.ofNullable(thumbnailDigest).map(it -> place(id, it));
  }

  static String place(EvidenceId id, String storedDigest) {
    return id + "/" + storedDigest;
  }

  /** Whether it is what stands for its item, with bytes or without. */
  boolean holds() {
    return supersededBy == null;
  }

  boolean isPicture() {
    return thumbnailDigest != null;
  }

  boolean isRemoved() {
    return removedAt != null;
  }
}
