package id.teladan.need;

import id.teladan.course.Course;
import id.teladan.course.CourseKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Chooses khusus courses for skills, greedily: the one that covers most of what is left, then the
 * shorter one, then the first by code, until nothing is left that a course covers. A kader sits in
 * few classes so, and anybody can redo the choice by hand.
 */
final class CourseCover {

  private final List<Course> candidates;

  CourseCover(Collection<Course> courses) {
    candidates =
        courses.stream()
            .filter(course -> course.kind() == CourseKind.KHUSUS && !course.legacy())
            .toList();
  }

  /** The chosen courses in order of choice, each with the skills it was chosen for. */
  Map<String, List<String>> of(Collection<String> skills) {
    Map<String, List<String>> chosen = new LinkedHashMap<>();
    TreeSet<String> left = new TreeSet<>(skills);
    Optional<Course> best = best(left);
    while (best.isPresent()) {
      List<String> covered = covered(best.get(), left);
      chosen.put(best.get().code(), covered);
      left.removeAll(covered);
      best = best(left);
    }
    return chosen;
  }

  private Optional<Course> best(Collection<String> left) {
    return candidates.stream()
        .filter(course -> !covered(course, left).isEmpty())
        .min(
            Comparator.<Course>comparingInt(course -> -covered(course, left).size())
                .thenComparingInt(Course::hours)
                .thenComparing(Course::code));
  }

  private static List<String> covered(Course course, Collection<String> left) {
    List<String> covered = new ArrayList<>(left);
    covered.retainAll(course.skills());
    return covered;
  }
}
