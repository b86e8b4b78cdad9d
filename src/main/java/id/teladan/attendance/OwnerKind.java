package id.teladan.attendance;

/** What kinds of occasion keep their daftar hadir here; each has its page under its path. */
public enum OwnerKind {
  PELATIHAN("pelatihan"),
  JAMBORE("jambore");

  private final String path;

  OwnerKind(String path) {
    this.path = path;
  }

  public String path() {
    return path;
  }
}
