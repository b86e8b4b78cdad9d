package id.teladan.course;

import java.util.List;

/**
 * A course of the catalog. Hours are JPL of 45 minutes; they are the sum of its subjects, so that
 * the table on a certificate always adds up. A legacy course is kept for old certificates.
 */
public record Course(
    String code,
    String title,
    CourseKind kind,
    boolean legacy,
    int hours,
    List<String> skills,
    boolean hasTest,
    List<CourseSubject> subjects) {

  public Course {
    skills = List.copyOf(skills);
    subjects = List.copyOf(subjects);
    int sum = subjects.stream().mapToInt(CourseSubject::hours).sum();
    if (sum != hours) {
      throw new IllegalArgumentException("%s: %d JPL, its subjects %d".formatted(code, hours, sum));
    }
  }

  /** Hours that are spent in the field; who misses these has not done the course. */
  public int fieldHours() {
    return subjects.stream().mapToInt(CourseSubject::field).sum();
  }
}
