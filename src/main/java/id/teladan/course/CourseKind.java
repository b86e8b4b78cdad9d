package id.teladan.course;

/** Whether a course is for every kader or for one particular gap. */
public enum CourseKind {
  UMUM,
  KHUSUS
}
