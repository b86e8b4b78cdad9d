package id.teladan.result;

import id.teladan.instrument.Stage;
import id.teladan.visit.SheetId;
import id.teladan.visit.VisitId;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.hipparchus.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * What one assessor submitted on one visit.
 *
 * @param visitedOn the day of the visit
 * @param stage of the visit; null when it was for both
 * @param scores by item code: the score s, or empty where the item does not apply
 */
record ScoredSheet(
    SheetId id,
    VisitId visitId,
    LocalDate visitedOn,
    @Nullable Stage stage,
    String assessor,
    Map<String, Optional<BigFraction>> scores) {}
