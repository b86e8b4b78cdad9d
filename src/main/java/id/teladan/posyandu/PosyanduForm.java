package id.teladan.posyandu;

import id.teladan.platform.FormField;
import id.teladan.platform.FormField.Option;
import id.teladan.platform.FormInput;
import id.teladan.puskesmas.Puskesmas;
import id.teladan.region.Region;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The form of one posyandu. */
final class PosyanduForm {

  private PosyanduForm() {}

  static FormInput filled(Posyandu posyandu) {
    MultivaluedHashMap<String, String> fields = new MultivaluedHashMap<>();
    fields.putSingle("name", posyandu.name());
    fields.putSingle("villageCode", posyandu.villageCode());
    fields.putSingle("hamlet", text(posyandu.hamlet()));
    fields.putSingle("puskesmasId", posyandu.puskesmasId().toString());
    fields.putSingle("registrationNumber", text(posyandu.registrationNumber()));
    fields.putSingle("latitude", number(posyandu.latitude()));
    fields.putSingle("longitude", number(posyandu.longitude()));
    fields.putSingle("revision", String.valueOf(posyandu.revision()));
    if (posyandu.growthTools()) {
      fields.putSingle("growthTools", "ya");
    }
    return new FormInput(fields);
  }

  /** What the form asks for; what cannot be read is noted in the form, and is no request. */
  static @Nullable NewPosyandu request(FormInput input) {
    UUID puskesmas = input.uuid("puskesmasId");
    BigDecimal latitude = input.decimal("latitude");
    BigDecimal longitude = input.decimal("longitude");
    if (puskesmas == null) {
      input.wrong("puskesmasId", "wajib diisi");
      return null;
    }
    return new NewPosyandu(
        null,
        input.text("name"),
        input.text("villageCode").strip(),
        input.textOrNull("hamlet"),
        puskesmas,
        input.textOrNull("registrationNumber"),
        latitude,
        longitude,
        input.checked("growthTools"));
  }

  static List<FormField> fields(List<Puskesmas> puskesmas, List<Region> villages) {
    return List.of(
        FormField.text("name", "Nama posyandu").needed(),
        FormField.select(
                "puskesmasId",
                "Puskesmas",
                puskesmas.stream()
                    .map(one -> new Option(one.id().toString(), one.name(), false))
                    .toList())
            .needed(),
        FormField.suggest(
                "villageCode",
                "Kode desa atau kelurahan",
                villages.stream()
                    .map(village -> new Option(village.code(), village.name(), false))
                    .toList())
            .needed()
            .hint("Misalnya 16.03.07.2005. Ketik sebagian untuk memilih dari daftar."),
        FormField.text("hamlet", "Dusun atau RW"),
        FormField.text("registrationNumber", "Nomor registrasi")
            .hint("Kode desa dengan tiga angka, misalnya 16.03.07.2005.001."),
        FormField.decimal("latitude", "Lintang").hint("Misalnya -3,7512."),
        FormField.decimal("longitude", "Bujur").hint("Misalnya 103,8001."),
        FormField.check("growthTools", "Alat pantau tumbuh kembang tersedia"));
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static String number(@Nullable BigDecimal number) {
    return number == null ? "" : number.stripTrailingZeros().toPlainString().replace('.', ',');
  }
}
