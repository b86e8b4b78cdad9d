package id.teladan.result;

import id.teladan.visit.SheetId;
import java.util.Optional;
import org.hipparchus.fraction.BigFraction;

/**
 * A judge's word that an answer stands. It holds for the score it was given for: whoever changes
 * the answer afterwards confirms anew.
 */
record Confirmation(SheetId sheetId, String item, Optional<BigFraction> score, String reason) {

  boolean covers(ItemResult result, Judgement judgement) {
    return sheetId.equals(judgement.sheetId())
        && item.equals(result.item().code())
        && score.equals(judgement.score());
  }
}
