package id.teladan.platform;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a command did, carried over the redirect that follows it as {@code ?pesan=tersimpan}: a name
 * from this list, never a text, so that nobody can put words on our pages.
 */
public enum Notice {
  TERSIMPAN("Tersimpan."),
  TERSIMPAN_DI_LUAR_WAKTU(
      "Tersimpan, tetapi ada tanggal di luar waktu lomba. Periksa yang diberi tanda."),
  MENUNGGU("Kelas penuh: ada yang masuk daftar tunggu. Lihat keadaannya di daftar peserta."),
  SANDI_DIGANTI("Kata sandi sudah diganti."),
  DIBUAT("Sudah dibuat."),
  DIHAPUS("Sudah dihapus."),
  TERKIRIM("Sudah terkirim."),
  DIKEMBALIKAN("Lembar dikembalikan kepada penilai."),
  DIPUTUSKAN("Keputusan tersimpan."),
  DIPINDAHKAN("Lembar sudah dipindahkan; tidak ada jawaban yang hilang."),
  VERSI_DIGANTI("Versi instrumen sudah diganti. Penilai memindahkan lembarnya sendiri."),
  DIBUKA("Lomba dibuka; instrumen dan aturannya kini tetap."),
  DITETAPKAN("Hasil sudah ditetapkan."),
  DIHITUNG("Rekomendasi sudah dihitung ulang."),
  DITERBITKAN("Sudah diterbitkan."),
  DICABUT("Sudah dicabut."),
  DIBATALKAN("Sudah dibatalkan."),
  DINONAKTIFKAN("Akun dinonaktifkan; semua perangkatnya sudah keluar."),
  DIAKTIFKAN("Akun aktif kembali.");

  private final String text;

  Notice(String text) {
    this.text = text;
  }

  /** An address with this notice on it, for the redirect after a command. */
  public String on(String path) {
    return path + (path.contains("?") ? "&" : "?") + "pesan=" + name().toLowerCase(Locale.ROOT);
  }

  static @Nullable String text(@Nullable String name) {
    for (Notice notice : values()) {
      if (notice.name().equalsIgnoreCase(name)) {
        return notice.text;
      }
    }
    return null;
  }
}
