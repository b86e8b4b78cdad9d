package id.teladan.competition;

/** Whether an entry takes part. Only those registered are ranked; the others stay visible. */
public enum EntryStatus {
  REGISTERED("Terdaftar"),
  ABSENT("Tidak hadir"),
  WITHDRAWN("Mengundurkan diri"),
  DISQUALIFIED("Didiskualifikasi");

  private final String title;

  EntryStatus(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }

  boolean needsReason() {
    return this != REGISTERED;
  }
}
