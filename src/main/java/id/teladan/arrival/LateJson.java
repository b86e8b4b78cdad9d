package id.teladan.arrival;

import com.fasterxml.jackson.databind.JsonNode;
import id.teladan.visit.LateReason;
import id.teladan.visit.Operation;
import id.teladan.visit.OperationId;
import id.teladan.visit.SheetId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A late operation on the wire, as it was sent, with how it stands.
 *
 * @param known the last batch that the device had read then; null where it did not say
 * @param lateBecause why it could not change the sheet by itself
 */
record LateJson(
    OperationId id,
    SheetId sheetId,
    String item,
    JsonNode value,
    @Nullable String note,
    String at,
    String device,
    long counter,
    @Nullable Integer known,
    String contentHash,
    Instant receivedAt,
    LateReason lateBecause,
    LateStatus status,
    @Nullable String decidedBy,
    @Nullable Instant decidedAt,
    @Nullable String reason) {

  static LateJson of(HeldOperation held) {
    Operation it = held.late().operation();
    return new LateJson(
        it.id(),
        held.late().sheetId(),
        it.item(),
        it.value(),
        it.note(),
        it.at(),
        it.device(),
        it.counter(),
        held.late().known(),
        it.contentHash(),
        held.late().receivedAt(),
        held.late().reason(),
        held.verdict().status(),
        held.verdict().by(),
        held.verdict().at(),
        held.verdict().reason());
  }

  /** A late submission on the wire. */
  record SubmissionJson(
      SheetId sheetId,
      String stateHash,
      Instant receivedAt,
      LateReason lateBecause,
      LateStatus status,
      @Nullable String decidedBy,
      @Nullable Instant decidedAt,
      @Nullable String reason) {

    static SubmissionJson of(HeldSubmission held) {
      return new SubmissionJson(
          held.late().sheetId(),
          held.late().stateHash(),
          held.late().receivedAt(),
          held.late().reason(),
          held.verdict().status(),
          held.verdict().by(),
          held.verdict().at(),
          held.verdict().reason());
    }
  }
}
