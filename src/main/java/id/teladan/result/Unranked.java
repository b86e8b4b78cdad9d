package id.teladan.result;

import id.teladan.competition.EntryStatus;

/** Why an entry has no rank. Such entries close the recap in this order. */
public enum Unranked {
  NOT_SCORED("Belum dinilai"),
  INCOMPLETE("Penilaian belum lengkap"),
  NOTHING_APPLIES("Semua butir tidak berlaku"),
  ABSENT("Tidak hadir"),
  WITHDRAWN("Mengundurkan diri"),
  DISQUALIFIED("Didiskualifikasi");

  private final String label;

  Unranked(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  static Unranked of(EntryStatus status) {
    return switch (status) {
      case ABSENT -> ABSENT;
      case WITHDRAWN -> WITHDRAWN;
      case DISQUALIFIED -> DISQUALIFIED;
      case REGISTERED -> throw new IllegalArgumentException("a registered entry may be ranked");
    };
  }
}
