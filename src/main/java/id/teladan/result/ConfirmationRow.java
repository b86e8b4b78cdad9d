package id.teladan.result;

import id.teladan.instrument.Exact;
import id.teladan.visit.SheetId;
import java.math.BigDecimal;
import java.util.Optional;
import org.hipparchus.fraction.BigFraction;

/**
 * A confirmation as it is stored: the score exact and as text, "-" where the item does not apply.
 */
public record ConfirmationRow(SheetId sheetId, String item, String score, String reason) {

  static final String NOT_APPLICABLE = "-";

  static String text(Optional<BigFraction> score) {
    return score.map(Exact::text).orElse(NOT_APPLICABLE);
  }

  static String text(Dispute.Side side) {
    String score = side.score();
    return score == null ? NOT_APPLICABLE : score;
  }

  Confirmation confirmation() {
    return new Confirmation(sheetId, item, parse(score), reason);
  }

  private static Optional<BigFraction> parse(String text) {
    if (text.equals(NOT_APPLICABLE)) {
      return Optional.empty();
    }
    int slash = text.indexOf('/');
    if (slash < 0) {
      return Optional.of(Exact.of(new BigDecimal(text)));
    }
    return Optional.of(
        Exact.of(new BigDecimal(text.substring(0, slash)))
            .divide(Exact.of(new BigDecimal(text.substring(slash + 1)))));
  }
}
