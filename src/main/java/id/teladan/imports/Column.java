package id.teladan.imports;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * The columns that files may have, as offices call them.
 *
 * @see Register for which of them a register knows
 */
enum Column {
  NAMA,
  KODE,
  KODE_KECAMATAN,
  KODE_DESA,
  DUSUN,
  KODE_PUSKESMAS,
  NOMOR_REGISTRASI,
  LINTANG,
  BUJUR,
  POSYANDU,
  NIK,
  TELEPON,
  JENIS_KELAMIN,
  TANGGAL_LAHIR,
  MULAI_BERTUGAS,
  BER_SK;

  private static final Map<String, Column> OF_FIELD =
      Map.ofEntries(
          Map.entry("name", NAMA),
          Map.entry("code", KODE),
          Map.entry("districtCode", KODE_KECAMATAN),
          Map.entry("villageCode", KODE_DESA),
          Map.entry("hamlet", DUSUN),
          Map.entry("puskesmasId", KODE_PUSKESMAS),
          Map.entry("registrationNumber", NOMOR_REGISTRASI),
          Map.entry("latitude", LINTANG),
          Map.entry("longitude", BUJUR),
          Map.entry("posyanduId", POSYANDU),
          Map.entry("nik", NIK),
          Map.entry("phone", TELEPON),
          Map.entry("sex", JENIS_KELAMIN),
          Map.entry("bornOn", TANGGAL_LAHIR),
          Map.entry("servesSince", MULAI_BERTUGAS),
          Map.entry("appointed", BER_SK));

  /** As it stands in the header. */
  String header() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The column that fills a field of a request record. */
  static Column ofField(String field) {
    return Objects.requireNonNull(OF_FIELD.get(field), field);
  }
}
