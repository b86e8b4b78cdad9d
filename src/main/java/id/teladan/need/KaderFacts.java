package id.teladan.need;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** An active kader, as the rules see one. */
record KaderFacts(
    UUID id, UUID posyanduId, List<SkillFact> skills, List<CompletedCourse> completed) {

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
    return skills.stream().anyMatch(SkillFact::isAssessed);
  }

  Collection<SkillFact> gaps() {
    return skills.stream().filter(SkillFact::isGap).toList();
  }

  long groupsWithGap() {
    return skills.stream().filter(SkillFact::isGap).map(SkillFact::group).distinct().count();
  }
}
