package id.teladan.arrival;

import id.teladan.platform.CanonicalJson;
import id.teladan.visit.LateOperation;
import id.teladan.visit.LateReason;
import id.teladan.visit.OperationId;
import id.teladan.visit.SheetId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A late operation as its table takes it. */
public record NewLateRow(
    OperationId id,
    SheetId sheetId,
    @Nullable Integer known,
    String item,
    String value,
    @Nullable String note,
    String at,
    String device,
    long counter,
    Instant receivedAt,
    LateReason reason) {

  static NewLateRow of(LateOperation late) {
    var it = late.operation();
    return new NewLateRow(
        it.id(),
        late.sheetId(),
        late.known(),
        it.item(),
        CanonicalJson.of(it.value()),
        it.note(),
        it.at(),
        it.device(),
        it.counter(),
        late.receivedAt(),
        late.reason());
  }
}
