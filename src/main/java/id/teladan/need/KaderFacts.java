package id.teladan.need;

import id.teladan.kader.SkillState;
import id.teladan.kader.SkillState.State;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** An active kader, as the rules see one. */
record KaderFacts(
    UUID id, UUID posyanduId, List<SkillState> skills, List<CompletedCourse> completed) {

  KaderFacts {
    skills = List.copyOf(skills);
    completed = List.copyOf(completed);
  }

  boolean hasCompleted(String course) {
    return completed.stream().anyMatch(done -> done.course().equals(course));
  }

  /** The last completion of a course within a period, both days included. */
  Optional<LocalDate> lastCompletion(String course, LocalDate from, LocalDate to) {
    return completed.stream()
        .filter(done -> done.course().equals(course))
        .map(CompletedCourse::completedOn)
        .filter(day -> !day.isBefore(from) && !day.isAfter(to))
        .max(LocalDate::compareTo);
  }

  boolean isAssessed() {
    return skills.stream().anyMatch(KaderFacts::isAssessed);
  }

  Collection<SkillState> gaps() {
    return skills.stream().filter(skill -> skill.state() == State.BELUM).toList();
  }

  long groupsWithGap() {
    return gaps().stream().map(gap -> gap.skill().group()).distinct().count();
  }

  /** Mastered or not: only what was never looked at says nothing. */
  static boolean isAssessed(SkillState skill) {
    return skill.state() != State.BELUM_DINILAI;
  }
}
