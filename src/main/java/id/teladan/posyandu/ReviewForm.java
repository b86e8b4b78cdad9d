package id.teladan.posyandu;

import id.teladan.platform.FormField;
import id.teladan.platform.FormField.Option;
import id.teladan.platform.FormInput;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The form of one telaah kemandirian. */
final class ReviewForm {

  private static final String YES = "ya";
  private static final String NO = "tidak";

  private ReviewForm() {}

  static FormInput filled(@Nullable Review review) {
    MultivaluedHashMap<String, String> fields = new MultivaluedHashMap<>();
    if (review != null) {
      Integer openings = review.openings();
      Boolean extraProgram = review.extraProgram();
      fields.putSingle("openings", openings == null ? "" : openings.toString());
      fields.putSingle("kaderOnDuty", number(review.kaderOnDuty()));
      fields.putSingle("ds", number(review.ds()));
      fields.putSingle("kia", number(review.kia()));
      fields.putSingle("kb", number(review.kb()));
      fields.putSingle("immunization", number(review.immunization()));
      fields.putSingle("extraProgram", extraProgram == null ? "" : extraProgram ? YES : NO);
      fields.putSingle("healthFund", number(review.healthFund()));
    }
    return new FormInput(fields);
  }

  static Review review(FormInput input) {
    return new Review(
        input.whole("openings"),
        input.decimal("kaderOnDuty"),
        input.decimal("ds"),
        input.decimal("kia"),
        input.decimal("kb"),
        input.decimal("immunization"),
        yesOrNo(input.text("extraProgram")),
        input.decimal("healthFund"));
  }

  static List<FormField> fields() {
    return List.of(
        FormField.whole("openings", "Hari buka dalam setahun"),
        FormField.decimal("kaderOnDuty", "Rata-rata kader bertugas").hint("Misalnya 5,5."),
        FormField.decimal("ds", "Rata-rata cakupan D/S, persen"),
        FormField.decimal("kia", "Cakupan kumulatif KIA, persen"),
        FormField.decimal("kb", "Cakupan kumulatif KB, persen"),
        FormField.decimal("immunization", "Cakupan kumulatif imunisasi, persen"),
        FormField.select(
            "extraProgram",
            "Program tambahan",
            List.of(new Option(YES, "Ada", false), new Option(NO, "Tidak ada", false))),
        FormField.decimal("healthFund", "Keluarga yang ikut dana sehat, persen"));
  }

  static String number(@Nullable BigDecimal number) {
    return number == null ? "" : number.toPlainString().replace('.', ',');
  }

  private static @Nullable Boolean yesOrNo(String text) {
    return text.equals(YES) ? Boolean.TRUE : text.equals(NO) ? Boolean.FALSE : null;
  }
}
