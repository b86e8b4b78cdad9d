package id.teladan.evidence;

import id.teladan.visit.SheetId;
import java.time.Instant;

/** A photo or paper that belongs to an item of a sheet, without its bytes. */
public record EvidenceFile(
    EvidenceId id,
    SheetId sheetId,
    String item,
    String mediaType,
    String digest,
    int size,
    Instant receivedAt) {

  String fileName() {
    return id + "." + MediaKind.endingOf(mediaType);
  }
}
