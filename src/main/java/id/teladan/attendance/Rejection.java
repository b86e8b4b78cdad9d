package id.teladan.attendance;

import java.util.Arrays;
import java.util.Locale;

/** Why a check-in proves nothing. It is kept all the same. */
enum Rejection {
  NOT_A_CHECK_IN("Bukan catatan hadir"),
  FIELD_UNKNOWN("Ada isian yang tidak dikenal"),
  FIELD_NOT_TEXT("Ada isian yang bukan teks"),
  ID_UNREADABLE("Id bukan UUID"),
  ID_TAKEN("Id sudah dipakai untuk isi yang lain"),
  TIME_UNREADABLE("Waktu tidak dapat dibaca"),
  METHOD_UNKNOWN("Cara pencatatan tidak dikenal"),
  DIRECTION_UNKNOWN("Arah harus IN atau OUT"),
  DEVICE_TOO_LONG("Nama perangkat terlalu panjang"),
  PERSON_MISSING("Tidak ada tiket atau kader"),
  SESSION_UNKNOWN("Sesi tidak ditemukan"),
  TICKET_FORGED("Tiket palsu atau rusak"),
  TICKET_UNKNOWN("Tiket tidak dikenal"),
  TICKET_OF_ANOTHER_EVENT("Tiket untuk kegiatan lain"),
  TICKET_WITHDRAWN("Tiket sudah dibatalkan"),
  NOT_ENROLLED("Kader tidak terdaftar di kegiatan ini");

  private final String sentence;

  Rejection(String sentence) {
    this.sentence = sentence;
  }

  String sentence() {
    return sentence;
  }

  String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** For a slug from an address, which anybody may have written. */
  static String sentenceOf(String slug) {
    return Arrays.stream(values())
        .filter(one -> one.slug().equals(slug))
        .map(Rejection::sentence)
        .findFirst()
        .orElse("Tiket ditolak");
  }

  static Rejection ofSlug(String slug) {
    return valueOf(slug.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
