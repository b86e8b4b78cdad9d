package id.teladan.course;

/** The place of a subject in the curriculum: groundwork, core or support (MPD, MPI, MPP). */
public enum SubjectType {
  MPD("dasar"),
  MPI("inti"),
  MPP("penunjang");

  private final String label;

  SubjectType(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
