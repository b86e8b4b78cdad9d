package id.teladan.kader;

import id.teladan.platform.Actor;
import id.teladan.platform.FormInput;
import id.teladan.platform.PageView;
import java.util.ArrayList;
import java.util.List;

/** The tick list of one skill. */
final class AssessView extends PageView {

  final KaderId kaderId;
  final String kaderName;
  final String assessmentId;
  final String skillCode;
  final String method;
  final int needed;
  final String assessedOn;
  final String today;
  final String dateError;
  final String stepsError;
  final String refusal;
  final List<Step> steps;

  AssessView(Actor actor, Kader kader, Skill skill, FormInput input, String today) {
    super("assess.mustache", actor, skill.code() + " " + skill.title());
    this.kaderId = kader.id();
    this.kaderName = kader.name();
    this.skillCode = skill.code();
    this.method = method(skill.method());
    this.needed = (4 * skill.steps().size() + 4) / 5;
    this.today = today;
    this.assessedOn = input.text("assessedOn").isEmpty() ? today : input.text("assessedOn");
    String known = input.text("assessmentId");
    this.assessmentId = known.isEmpty() ? SkillAssessmentId.next().toString() : known;
    this.dateError = input.error("assessedOn");
    this.stepsError = input.error("stepsDone");
    this.refusal = input.refusal();
    List<Step> rows = new ArrayList<>();
    for (int number = 1; number <= skill.steps().size(); number++) {
      rows.add(
          new Step(
              number,
              skill.steps().get(number - 1),
              skill.critical().contains(number),
              input.all("step").contains(String.valueOf(number))));
    }
    this.steps = List.copyOf(rows);
  }

  private static String method(String method) {
    return switch (method) {
      case "OBS" -> "Pengamatan";
      case "WAW" -> "Wawancara";
      default -> "Tes dan wawancara";
    };
  }

  /** One step to tick. */
  record Step(int number, String text, boolean critical, boolean done) {}
}
