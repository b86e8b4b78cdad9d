package id.teladan.need;

import id.teladan.kader.SkillState;
import id.teladan.visit.ServiceStep;
import java.time.LocalDate;
import java.util.Comparator;
import org.hipparchus.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * Why something is recommended: the rule, and the item with its mean or the skill that it looked
 * at.
 *
 * @param score the exact mean of an item over the judges
 * @param observedOn the day of the visit or of the assessment
 * @param duty where it mattered who was on duty at the step that the item watches
 * @param kaderCount how many kader share the weakness, where the rule counted them
 */
public record Reason(
    Rule rule,
    @Nullable String item,
    @Nullable String skill,
    @Nullable BigFraction score,
    @Nullable LocalDate observedOn,
    @Nullable Integer kaderCount,
    @Nullable Duty duty)
    implements Comparable<Reason> {

  /**
   * Whether it is known who served at the step; where it is not, all active kader are meant.
   *
   * @param step from 1 to 5
   */
  public record Duty(int step, boolean recorded) {}

  private static final Comparator<Reason> ORDER =
      Comparator.comparing(Reason::rule)
          .thenComparing(reason -> letters(reason.item))
          .thenComparing(reason -> text(reason.item).length())
          .thenComparing(reason -> text(reason.item))
          .thenComparing(reason -> text(reason.skill))
          .thenComparing(reason -> String.valueOf(reason.observedOn))
          .thenComparing(reason -> String.valueOf(reason.score))
          .thenComparing(reason -> String.valueOf(reason.duty));

  static Reason of(Rule rule) {
    return new Reason(rule, null, null, null, null, null, null);
  }

  static Reason of(Rule rule, Finding finding) {
    return new Reason(rule, finding.item(), null, finding.mean(), finding.observedOn(), null, null);
  }

  /** The same, for kader who were chosen by what is known of the duty at that step. */
  Reason onDuty(ServiceStep step, boolean recorded) {
    return new Reason(
        rule, item, skill, score, observedOn, kaderCount, new Duty(step.number(), recorded));
  }

  static Reason of(Rule rule, SkillState skill) {
    return new Reason(rule, null, skill.skill().code(), null, skill.assessedOn(), null, null);
  }

  static Reason shared(Rule rule, String skill, int kaderCount) {
    return new Reason(rule, null, skill, null, null, kaderCount, null);
  }

  /** D2 before D10: by letters, then length, then text. */
  @Override
  public int compareTo(Reason other) {
    return ORDER.compare(this, other);
  }

  private static String letters(@Nullable String code) {
    String text = text(code);
    int end = 0;
    while (end < text.length() && !Character.isDigit(text.charAt(end))) {
      end++;
    }
    return text.substring(0, end);
  }

  private static String text(@Nullable String code) {
    return code == null ? "" : code;
  }
}
