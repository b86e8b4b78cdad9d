package id.teladan.need;

/** What became of a recommendation. Deriving anew replaces only what is still open. */
public enum RecommendationStatus {
  OPEN("Terbuka"),
  PLANNED("Direncanakan"),
  DONE("Selesai"),
  DISMISSED("Ditolak");

  private final String label;

  RecommendationStatus(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
