package id.teladan.arrival;

/** How the committee decided about something late. */
public enum LateStatus {
  WAITING("Menunggu keputusan"),
  ADMITTED("Diterima"),
  DECLINED("Ditolak");

  private final String title;

  LateStatus(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }
}
