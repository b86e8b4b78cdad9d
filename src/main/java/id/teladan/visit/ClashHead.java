package id.teladan.visit;

import id.teladan.instrument.Item;
import id.teladan.platform.Words;
import org.jspecify.annotations.Nullable;

/** One of the answers between which a person has to choose. */
record ClashHead(
    OperationId operation, String answer, @Nullable String remark, String device, String given) {

  static ClashHead of(Item item, StoredOperation stored) {
    Operation it = stored.operation();
    return new ClashHead(
        it.id(),
        AnswerWords.of(item, it.value()),
        it.note(),
        AnswerWords.device(it.device()),
        Words.dateTime(it.instant()));
  }
}
