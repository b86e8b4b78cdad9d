package id.teladan.puskesmas;

import id.teladan.platform.FormField;
import id.teladan.platform.FormInput;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.List;

/** The form of one puskesmas. */
final class PuskesmasForm {

  private PuskesmasForm() {}

  static FormInput filled(Puskesmas puskesmas) {
    MultivaluedHashMap<String, String> fields = new MultivaluedHashMap<>();
    String code = puskesmas.code();
    fields.putSingle("name", puskesmas.name());
    fields.putSingle("code", code == null ? "" : code);
    fields.putSingle("districtCode", puskesmas.districtCode());
    fields.putSingle("shortCode", puskesmas.shortCode());
    fields.putSingle("revision", String.valueOf(puskesmas.revision()));
    return new FormInput(fields);
  }

  static NewPuskesmas request(FormInput input) {
    return new NewPuskesmas(
        null,
        input.textOrNull("code"),
        input.text("name"),
        input.text("districtCode").strip(),
        input.textOrNull("shortCode"));
  }

  static List<FormField> fields() {
    return List.of(
        FormField.text("name", "Nama puskesmas").needed(),
        FormField.text("code", "Kode puskesmas").hint("Kode dari Kemenkes, misalnya P1603070101."),
        FormField.text("districtCode", "Kode kecamatan").needed().hint("Misalnya 16.03.07."),
        FormField.text("shortCode", "Kode surat")
            .hint("Dipakai pada nomor sertifikat, misalnya PKM-LWK. Kosong: dibuat dari kode."));
  }
}
