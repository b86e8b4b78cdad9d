package id.teladan.result;

import id.teladan.competition.EntryId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the ranking may look at, and nothing else: numbers as they are printed, so that a tie on
 * paper is a tie here.
 *
 * @param sections points per section with two decimals; one that fell out is absent
 * @param strata 4 for Mandiri down to 1 for Pratama, 0 where it was not known at opening
 * @param servesSince of a kader; null for a posyandu
 */
record Contender(
    EntryId entryId,
    BigDecimal score,
    Map<String, BigDecimal> sections,
    BigDecimal penalty,
    int strata,
    @Nullable LocalDate servesSince) {

  BigDecimal section(String code) {
    return sections.getOrDefault(code, BigDecimal.ZERO);
  }
}
