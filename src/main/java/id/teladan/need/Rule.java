package id.teladan.need;

/**
 * The rules that raise a recommendation, in the order in which they are tried. Two further rules
 * change one that was raised: R6 turns it into a reassessment, R7 into coaching; its kind says so.
 */
public enum Rule {
  R1("belum lulus pelatihan keterampilan dasar"),
  R2("separuh kader yang dinilai lemah di tiga kelompok keterampilan atau lebih"),
  R3("langkah pelayanan hari buka lemah"),
  R4("keterampilan kader belum tuntas"),
  R5("butir penilaian di bawah 2,00"),
  ASSESS("keterampilan belum pernah dinilai");

  private final String label;

  Rule(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
