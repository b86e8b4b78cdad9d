package id.teladan.need;

/** What is recommended. Only the first two fill a class. */
public enum RecommendationKind {
  UMUM("Pelatihan umum"),
  KHUSUS("Pelatihan khusus"),
  COACHING("Pendampingan di Posyandu"),
  REASSESS("Asesmen ulang"),
  ASSESS("Jadwalkan asesmen"),
  GOVERNANCE("Pembinaan tata kelola"),
  FACILITY("Usulan sarana"),
  FUNDING("Advokasi pembiayaan");

  private final String label;

  RecommendationKind(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  boolean isTraining() {
    return this == UMUM || this == KHUSUS;
  }
}
