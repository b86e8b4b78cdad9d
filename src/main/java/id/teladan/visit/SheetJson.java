package id.teladan.visit;

import com.fasterxml.jackson.databind.JsonNode;
import id.teladan.instrument.Exact;
import id.teladan.instrument.Item;
import id.teladan.instrument.ItemTotal;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A score sheet on the wire.
 *
 * @param instrumentVersion that it is filled under
 * @param answers by the code of the item, those that hold under that version
 * @param setAside likewise those that do not; the hash of the state covers both
 * @param openItems the only items that may still change, while it is in moderation; else null
 * @param score the total of the answers that hold, from 0 to 100
 * @param missingEvidence the items whose score demands a file that is not there
 */
record SheetJson(
    SheetId id,
    VisitId visitId,
    String assessor,
    SheetStatus status,
    int instrumentVersion,
    SortedMap<String, AnswerJson> answers,
    SortedMap<String, AnswerJson> setAside,
    @Nullable List<String> openItems,
    BigDecimal score,
    String stateHash,
    @Nullable Instant submittedAt,
    @Nullable String returnReason,
    List<String> missingEvidence) {

  static SheetJson of(Sheet sheet, ScoredInstrument instrument, List<Item> withoutProof) {
    Map<String, ItemTotal> totals =
        instrument
            .total(sheet.answers())
            .items()
            .collect(Collectors.toMap(ItemTotal::code, Function.identity()));
    Answers holding = instrument.holding(sheet.answers());
    SortedMap<String, AnswerJson> answers = new TreeMap<>();
    SortedMap<String, AnswerJson> setAside = new TreeMap<>();
    sheet
        .answers()
        .byItem()
        .forEach(
            (code, answer) -> {
              boolean holds = holding.find(code).isPresent();
              (holds ? answers : setAside)
                  .put(code, AnswerJson.of(answer, holds ? totals.get(code) : null));
            });
    SheetHead head = sheet.head();
    return new SheetJson(
        head.id(),
        head.visitId(),
        head.assessor(),
        head.status(),
        head.instrument().version(),
        answers,
        setAside,
        head.openItems(),
        head.score(),
        head.stateHash(),
        head.submittedAt(),
        head.returnReason(),
        withoutProof.stream().map(Item::code).toList());
  }

  /**
   * @param score s from 0 to 4; null when the item does not apply
   * @param points weight × s / 4; null likewise
   */
  record AnswerJson(
      JsonNode value,
      @Nullable String note,
      @Nullable BigDecimal score,
      @Nullable BigDecimal points) {

    static AnswerJson of(Answer answer, @Nullable ItemTotal total) {
      if (total == null || total.score().isEmpty()) {
        return new AnswerJson(answer.value(), answer.note(), null, null);
      }
      return new AnswerJson(
          answer.value(),
          answer.note(),
          Exact.published(total.score().get()),
          Exact.published(total.points()));
    }
  }
}
