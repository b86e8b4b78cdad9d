package id.teladan.kader;

import id.teladan.platform.FormField;
import id.teladan.platform.FormField.Option;
import id.teladan.platform.FormInput;
import id.teladan.posyandu.Posyandu;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The form of one kader. The NIK is never shown; an empty field leaves the one that is known. */
final class KaderForm {

  private KaderForm() {}

  static FormInput blank(@Nullable String posyanduId) {
    MultivaluedHashMap<String, String> fields = new MultivaluedHashMap<>();
    fields.putSingle("posyanduId", posyanduId == null ? "" : posyanduId);
    fields.putSingle("active", "ya");
    return new FormInput(fields);
  }

  static FormInput filled(KaderProfile profile) {
    Kader kader = profile.kader();
    MultivaluedHashMap<String, String> fields = new MultivaluedHashMap<>();
    Sex sex = kader.sex();
    fields.putSingle("name", kader.name());
    fields.putSingle("posyanduId", kader.posyanduId().toString());
    fields.putSingle("phone", Objects.requireNonNullElse(profile.phone(), ""));
    fields.putSingle("sex", sex == null ? "" : sex.name());
    fields.putSingle("bornOn", text(kader.bornOn()));
    fields.putSingle("servesSince", text(kader.servesSince()));
    fields.putSingle("revision", String.valueOf(kader.revision()));
    if (kader.appointed()) {
      fields.putSingle("appointed", "ya");
    }
    if (kader.active()) {
      fields.putSingle("active", "ya");
    }
    return new FormInput(fields);
  }

  /** What the form asks for; what cannot be read is noted in the form, and is no request. */
  static @Nullable NewKader request(FormInput input) {
    UUID posyandu = input.uuid("posyanduId");
    LocalDate bornOn = input.date("bornOn");
    LocalDate servesSince = input.date("servesSince");
    if (posyandu == null) {
      input.wrong("posyanduId", "wajib diisi");
      return null;
    }
    return new NewKader(
        null,
        input.text("name"),
        posyandu,
        input.textOrNull("phone"),
        sex(input.text("sex")),
        bornOn,
        servesSince,
        input.checked("appointed"),
        input.checked("active"),
        input.textOrNull("nik"));
  }

  static List<FormField> fields(List<Posyandu> choice) {
    return List.of(
        FormField.text("name", "Nama").needed(),
        FormField.select(
                "posyanduId",
                "Posyandu",
                choice.stream()
                    .map(
                        one ->
                            new Option(
                                one.id().toString(), one.name() + ", " + one.villageName(), false))
                    .toList())
            .needed(),
        FormField.telephone("phone", "Telepon"),
        FormField.select(
            "sex",
            "Jenis kelamin",
            Arrays.stream(Sex.values())
                .map(sex -> new Option(sex.name(), sex.title(), false))
                .toList()),
        FormField.date("bornOn", "Tanggal lahir"),
        FormField.date("servesSince", "Mulai bertugas"),
        FormField.text("nik", "NIK")
            .hint("16 angka. Disimpan tersandi dan ditampilkan tersamar; kosong berarti tetap."),
        FormField.check("appointed", "Punya SK kepala desa atau lurah"),
        FormField.check("active", "Masih bertugas"));
  }

  private static @Nullable Sex sex(String text) {
    return Arrays.stream(Sex.values())
        .filter(sex -> sex.name().equals(text))
        .findFirst()
        .orElse(null);
  }

  private static String text(@Nullable LocalDate date) {
    return date == null ? "" : date.toString();
  }
}
