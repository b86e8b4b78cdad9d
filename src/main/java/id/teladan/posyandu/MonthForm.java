package id.teladan.posyandu;

import id.teladan.platform.FormField;
import id.teladan.platform.FormField.Option;
import id.teladan.platform.FormInput;
import id.teladan.posyandu.MonthReport.Status;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The form of one month. */
final class MonthForm {

  private MonthForm() {}

  static FormInput filled(@Nullable MonthReport report) {
    MultivaluedHashMap<String, String> fields = new MultivaluedHashMap<>();
    if (report != null) {
      fields.putSingle("status", report.status().name());
      fields.putSingle("gizi", ReviewForm.number(report.gizi()));
      fields.putSingle("kia", ReviewForm.number(report.kia()));
      fields.putSingle("kb", ReviewForm.number(report.kb()));
      fields.putSingle("immunization", ReviewForm.number(report.immunization()));
      if (report.hasAdditionalActivity()) {
        fields.putSingle("additionalActivity", "ya");
      }
    }
    return new FormInput(fields);
  }

  static @Nullable MonthReport report(FormInput input) {
    BigDecimal gizi = input.decimal("gizi");
    BigDecimal kia = input.decimal("kia");
    BigDecimal kb = input.decimal("kb");
    BigDecimal immunization = input.decimal("immunization");
    for (Status status : Status.values()) {
      if (status.name().equals(input.text("status"))) {
        return new MonthReport(
            status, gizi, kia, kb, immunization, input.checked("additionalActivity"));
      }
    }
    input.wrong("status", "wajib diisi");
    return null;
  }

  static List<FormField> fields() {
    return List.of(
        FormField.select(
                "status",
                "Keadaan",
                Arrays.stream(Status.values())
                    .map(status -> new Option(status.name(), status.title(), false))
                    .toList())
            .needed()
            .hint(
                "Layanan berarti kunjungan rumah, kegiatan mandiri, atau pelayanan di fasilitas."),
        FormField.decimal("gizi", "Cakupan gizi (D/S), persen"),
        FormField.decimal("kia", "Cakupan KIA, persen"),
        FormField.decimal("kb", "Cakupan KB, persen"),
        FormField.decimal("immunization", "Cakupan imunisasi, persen"),
        FormField.check("additionalActivity", "Ada kegiatan tambahan"));
  }
}
