package id.teladan.imports;

import static id.teladan.imports.Column.BER_SK;
import static id.teladan.imports.Column.BUJUR;
import static id.teladan.imports.Column.DUSUN;
import static id.teladan.imports.Column.JENIS_KELAMIN;
import static id.teladan.imports.Column.KODE;
import static id.teladan.imports.Column.KODE_DESA;
import static id.teladan.imports.Column.KODE_KECAMATAN;
import static id.teladan.imports.Column.KODE_PUSKESMAS;
import static id.teladan.imports.Column.LINTANG;
import static id.teladan.imports.Column.MULAI_BERTUGAS;
import static id.teladan.imports.Column.NAMA;
import static id.teladan.imports.Column.NIK;
import static id.teladan.imports.Column.NOMOR_REGISTRASI;
import static id.teladan.imports.Column.TANGGAL_LAHIR;
import static id.teladan.imports.Column.TELEPON;

import id.teladan.platform.CommonProblem;
import id.teladan.platform.FieldError;
import id.teladan.platform.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The registers that files can be read into, with the columns each knows and needs. */
@SuppressWarnings("ImmutableEnumChecker") // filled with List.of and Set.of, which never change
public enum Register {
  PUSKESMAS(
      "Puskesmas",
      Set.of(Role.ADMIN, Role.COMMITTEE),
      List.of(KODE, NAMA, KODE_KECAMATAN),
      List.of(KODE, NAMA, KODE_KECAMATAN)),
  POSYANDU(
      "Posyandu",
      Set.of(Role.ADMIN, Role.COMMITTEE),
      List.of(NAMA, KODE_DESA, DUSUN, KODE_PUSKESMAS, NOMOR_REGISTRASI, LINTANG, BUJUR),
      List.of(NAMA, KODE_DESA)),
  KADER(
      "Kader",
      Set.of(Role.ADMIN, Role.COMMITTEE, Role.TRAINER),
      List.of(
          NAMA,
          Column.POSYANDU,
          KODE_DESA,
          NIK,
          TELEPON,
          JENIS_KELAMIN,
          TANGGAL_LAHIR,
          MULAI_BERTUGAS,
          BER_SK),
      List.of(NAMA, Column.POSYANDU));

  private final String title;
  private final Set<Role> writers;
  private final List<Column> columns;
  private final List<Column> needed;

  Register(String title, Set<Role> writers, List<Column> columns, List<Column> needed) {
    this.title = title;
    this.writers = writers;
    this.columns = columns;
    this.needed = needed;
  }

  /** Reads the parameter {@code register}. */
  static Register of(@Nullable String text) {
    return find(text)
        .orElseThrow(
            () ->
                CommonProblem.INVALID_FIELDS.because(
                    "Sebutkan daftar yang diisi.",
                    List.of(new FieldError("register", "posyandu, kader atau puskesmas"))));
  }

  static Optional<Register> find(@Nullable String text) {
    return Arrays.stream(values()).filter(register -> register.slug().equals(text)).findFirst();
  }

  public String title() {
    return title;
  }

  String slug() {
    return name().toLowerCase(Locale.ROOT);
  }

  Role[] writers() {
    return writers.toArray(Role[]::new);
  }

  List<Column> columns() {
    return columns;
  }

  List<Column> needed() {
    return needed;
  }
}
