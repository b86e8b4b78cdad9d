package id.teladan.pelatihan;

/** Where a pelatihan stands. RUNNING follows from the calendar and is never stored. */
public enum PelatihanStatus {
  PLANNED("Direncanakan"),
  RUNNING("Berjalan"),
  COMPLETED("Selesai"),
  CANCELLED("Dibatalkan");

  private final String title;

  PelatihanStatus(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }
}
