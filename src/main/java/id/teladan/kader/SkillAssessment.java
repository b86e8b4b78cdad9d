package id.teladan.kader;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.SortedSet;

/** What an assessor saw of one skill on one day. It is never changed, only followed by another. */
public record SkillAssessment(
    SkillAssessmentId id,
    KaderId kaderId,
    String skill,
    LocalDate assessedOn,
    SortedSet<Integer> stepsDone,
    SkillOutcome outcome) {

  /** The later day counts, and on one day the later key; keys compare as text, as they are made. */
  static final Comparator<SkillAssessment> BY_TIME =
      Comparator.comparing(SkillAssessment::assessedOn)
          .thenComparing(assessment -> assessment.id().toString());

  boolean saysTheSameAs(SkillAssessment other) {
    return kaderId.equals(other.kaderId)
        && skill.equals(other.skill)
        && assessedOn.equals(other.assessedOn)
        && stepsDone.equals(other.stepsDone);
  }
}
