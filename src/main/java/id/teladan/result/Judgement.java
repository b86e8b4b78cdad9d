package id.teladan.result;

import id.teladan.visit.SheetId;
import id.teladan.visit.VisitId;
import java.time.LocalDate;
import java.util.Optional;
import org.hipparchus.fraction.BigFraction;

/** What one assessor found one item worth; the score is empty where it does not apply. */
record Judgement(
    SheetId sheetId,
    VisitId visitId,
    LocalDate visitedOn,
    String assessor,
    Optional<BigFraction> score) {

  static Judgement of(ScoredSheet sheet, Optional<BigFraction> score) {
    return new Judgement(sheet.id(), sheet.visitId(), sheet.visitedOn(), sheet.assessor(), score);
  }
}
