package id.teladan.result;

import id.teladan.platform.FieldError;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A penalty as a person typed it. The id is made with the form, so that a second click is the same
 * penalty and not another one.
 */
record PenaltyForm(
    String id, String rule, String days, String points, String reason, List<FieldError> errors) {

  private static final int LONGEST_NUMBER = 12;
  private static final Map<String, String> LABELS =
      Map.of("days", "Hari", "points", "Poin", "reason", "Alasan");

  static PenaltyForm empty() {
    return new PenaltyForm(
        PenaltyId.next().toString(), PenaltyRule.LATE_DOCUMENTS.name(), "", "", "", List.of());
  }

  static PenaltyForm of(Map<String, List<String>> fields) {
    PenaltyForm typed =
        new PenaltyForm(
            text(fields, "id"),
            text(fields, "rule"),
            text(fields, "days"),
            text(fields, "points"),
            text(fields, "reason"),
            List.of());
    List<FieldError> errors =
        typed.request().faults().stream()
            .map(error -> new FieldError(LABELS.getOrDefault(error.field(), ""), error.message()))
            .toList();
    return new PenaltyForm(typed.id, typed.rule, typed.days, typed.points, typed.reason, errors);
  }

  boolean hasErrors() {
    return !errors.isEmpty();
  }

  PenaltyId penaltyId() {
    return PenaltyId.valueOf(id);
  }

  boolean late() {
    return rule.equals(PenaltyRule.LATE_DOCUMENTS.name());
  }

  /** Of the two ways to give a penalty only the chosen one's fields count. */
  NewPenalty request() {
    return late()
        ? new NewPenalty(PenaltyRule.LATE_DOCUMENTS, wholeNumber(days), null, reason)
        : new NewPenalty(PenaltyRule.OTHER, null, number(points), reason);
  }

  private static @Nullable Integer wholeNumber(String text) {
    return text.matches("[0-9]{1,4}") ? Integer.valueOf(text) : null;
  }

  private static @Nullable BigDecimal number(String text) {
    String plain = text.replace(',', '.');
    return plain.length() <= LONGEST_NUMBER && plain.matches("-?[0-9]+(\\.[0-9]+)?")
        ? new BigDecimal(plain)
        : null;
  }

  private static String text(Map<String, List<String>> fields, String name) {
    List<String> values = fields.get(name);
    return values == null || values.isEmpty() ? "" : values.get(0).strip();
  }
}
