package id.teladan.pelatihan;

import id.teladan.platform.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How the pages of this feature put dates, states and scores. */
final class Texts {

  private Texts() {}

  /** A class whose days are over but that nobody completed is work waiting for somebody. */
  static String status(Pelatihan p, LocalDate today) {
    PelatihanStatus status = p.status(today);
    return status == PelatihanStatus.RUNNING && today.isAfter(p.endsOn())
        ? "Menunggu penyelesaian"
        : status.title();
  }

  static String badge(PelatihanStatus status) {
    return switch (status) {
      case PLANNED -> "bg-blue-lt";
      case RUNNING -> "bg-green-lt";
      case COMPLETED -> "bg-secondary-lt";
      case CANCELLED -> "bg-red-lt";
    };
  }

  static String outcome(Outcome outcome) {
    return switch (outcome) {
      case LULUS -> "Lulus";
      case MENGIKUTI -> "Mengikuti";
      case TIDAK_LULUS -> "Tidak lulus";
    };
  }

  static String badge(Outcome outcome) {
    return switch (outcome) {
      case LULUS -> "bg-green-lt";
      case MENGIKUTI -> "bg-yellow-lt";
      case TIDAK_LULUS -> "bg-red-lt";
    };
  }

  static String score(@Nullable BigDecimal score) {
    return score == null ? "" : Words.number(score);
  }

  static String reason(@Nullable String slug) {
    return switch (String.valueOf(slug)) {
      case "pelatihan-full" -> "kelas penuh";
      case "pelatihan-cancelled" -> "pelatihan dibatalkan";
      case "certificates-issued" -> "sertifikat sudah terbit";
      case "kader-inactive" -> "kader tidak aktif";
      default -> "";
    };
  }
}
