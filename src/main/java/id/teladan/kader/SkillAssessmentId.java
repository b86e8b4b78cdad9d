package id.teladan.kader;

import id.teladan.platform.Id;
import id.teladan.platform.Ids;
import java.util.UUID;

/** The key of a skill assessment; on one day the later key counts. */
public record SkillAssessmentId(UUID value) implements Id {

  public static SkillAssessmentId valueOf(String text) {
    return new SkillAssessmentId(Ids.parse(text));
  }

  public static SkillAssessmentId next() {
    return new SkillAssessmentId(Ids.next());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
