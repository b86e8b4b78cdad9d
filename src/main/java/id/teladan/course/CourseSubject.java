package id.teladan.course;

/**
 * One subject (materi) of a course: how many of its hours are theory, practice in class, and field
 * practice (PKL) at a Posyandu or in homes.
 */
public record CourseSubject(String title, SubjectType type, int theory, int practice, int field) {

  public CourseSubject {
    if (theory < 0 || practice < 0 || field < 0 || theory + practice + field == 0) {
      throw new IllegalArgumentException("hours of \"%s\"".formatted(title));
    }
  }

  public int hours() {
    return theory + practice + field;
  }
}
