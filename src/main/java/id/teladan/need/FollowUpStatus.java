package id.teladan.need;

/** How far a follow-up is. That one is late is derived, never stored. */
public enum FollowUpStatus {
  OPEN("Terbuka"),
  IN_PROGRESS("Dikerjakan"),
  TO_VERIFY("Menunggu verifikasi"),
  DONE("Selesai"),
  CANCELLED("Dibatalkan");

  private final String label;

  FollowUpStatus(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /** Whether somebody still has something to do. */
  public boolean isPending() {
    return this != DONE && this != CANCELLED;
  }
}
