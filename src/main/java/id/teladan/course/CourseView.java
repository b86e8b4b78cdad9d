package id.teladan.course;

import id.teladan.platform.Actor;
import id.teladan.platform.PageView;
import id.teladan.platform.Role;
import java.util.List;
import java.util.function.UnaryOperator;

/** One course: its hours by subject, and the skills it teaches. */
final class CourseView extends PageView {

  final String code;
  final String kind;
  final int hours;
  final boolean legacy;
  final boolean schedulable;
  final String test;
  final int fieldHours;
  final List<SubjectRow> subjects;
  final List<SkillRow> skills;

  CourseView(Actor actor, Course course, UnaryOperator<String> skillTitles) {
    super("course.mustache", actor, course.title());
    code = course.code();
    kind = course.kind() == CourseKind.UMUM ? "Pelatihan umum" : "Pelatihan khusus";
    hours = course.hours();
    legacy = course.legacy();
    schedulable = !course.legacy() && actor.has(Role.TRAINER);
    test = course.hasTest() ? "Dengan pre-test dan post-test" : "Tanpa tes";
    fieldHours = course.fieldHours();
    subjects = course.subjects().stream().map(SubjectRow::of).toList();
    skills =
        course.skills().stream()
            .map(skill -> new SkillRow(skill, skillTitles.apply(skill)))
            .toList();
  }

  record SubjectRow(String title, String type, int hours, int theory, int practice, int field) {
    static SubjectRow of(CourseSubject subject) {
      return new SubjectRow(
          subject.title(),
          subject.type().label(),
          subject.hours(),
          subject.theory(),
          subject.practice(),
          subject.field());
    }
  }

  record SkillRow(String code, String title) {}
}
