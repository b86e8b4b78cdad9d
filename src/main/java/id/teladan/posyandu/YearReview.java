package id.teladan.posyandu;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The review of one year and what followed from it, under the rule of that day.
 *
 * @param rule the version of the policies the strata was derived under
 */
public record YearReview(int year, Review review, StrataDecision decision, String rule) {

  /** What to mend first, in words; null when there is nothing above. */
  public @Nullable String nextStep() {
    return StrataWords.nextStep(review, decision);
  }

  public List<String> fields() {
    return decision.fields();
  }
}
