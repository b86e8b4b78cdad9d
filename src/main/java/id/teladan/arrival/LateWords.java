package id.teladan.arrival;

import id.teladan.platform.Words;

/** How it stands with something late, as a person reads it. */
final class LateWords {

  private LateWords() {}

  static String verdict(HeldOperation held) {
    return of(held.verdict());
  }

  /** As in {@code ditolak oleh panitia pada 14 Agustus 2026 pukul 09.30 WIB: sudah pleno}. */
  static String of(Verdict verdict) {
    if (verdict.by() == null || verdict.at() == null) {
      return "menunggu keputusan panitia";
    }
    return "%s oleh %s, %s%s"
        .formatted(
            verdict.status() == LateStatus.ADMITTED ? "diterima" : "ditolak",
            verdict.by(),
            Words.dateTime(verdict.at()),
            verdict.reason() == null ? "" : ": " + verdict.reason());
  }
}
