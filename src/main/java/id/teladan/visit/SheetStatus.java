package id.teladan.visit;

/** How far a sheet has come. */
public enum SheetStatus {
  /** Being filled; only its assessor sees it. */
  DRAFT("Draf"),
  SUBMITTED("Terkirim"),
  /** The judges differ on some items; those may still change. */
  IN_MODERATION("Dimoderasi"),
  /** Part of a decision. */
  FINAL("Final");

  private final String title;

  SheetStatus(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }
}
