package id.teladan.jambore;

/** Whether a branch weighs fully for the overall winner. */
public enum BranchKind {
  UTAMA("Utama"),
  LAIN("Lain");

  private final String title;

  BranchKind(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }
}
