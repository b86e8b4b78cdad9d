package id.teladan.posyandu;

import id.teladan.platform.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a strata decision means to the people of the posyandu. */
final class StrataWords {

  private static final Map<String, String> FIGURES =
      Map.of(
          "openings", "hari buka setahun",
          "kaderOnDuty", "rata-rata kader bertugas",
          "ds", "D/S",
          "kia", "KIA",
          "kb", "KB",
          "immunization", "imunisasi",
          "extraProgram", "program tambahan",
          "healthFund", "dana sehat");

  private StrataWords() {}

  static @Nullable String nextStep(Review review, StrataDecision decision) {
    StrataGate gate = decision.gate();
    if (gate == null) {
      return null;
    }
    return switch (gate) {
      case DATA_KURANG ->
          "Lengkapi data dahulu: " + names(decision.fields(), Objects::requireNonNull) + ".";
      case FREKUENSI ->
          "Buka lebih sering: baru %d kali setahun; 9 kali pasti cukup."
              .formatted(Objects.requireNonNull(review.openings()));
      case KADER ->
          "Tambah kader yang bertugas: rata-rata baru %s, perlu sedikitnya 5."
              .formatted(shown(Objects.requireNonNull(review.kaderOnDuty())));
      case CAKUPAN ->
          "Naikkan cakupan sampai sedikitnya 50%: "
              + names(decision.fields(), name -> name + " baru " + percent(review, name))
              + ".";
      case PROGRAM_TAMBAHAN -> "Adakan sedikitnya satu program tambahan.";
      case DANA_SEHAT ->
          "Ajak lebih banyak keluarga ikut dana sehat: baru %s%%, perlu sedikitnya 50%%."
              .formatted(shown(Objects.requireNonNull(review.healthFund())));
    };
  }

  /** The color of a badge; the word beside it says the same. */
  static String color(@Nullable Strata strata) {
    if (strata == null) {
      return "bg-secondary-lt";
    }
    return switch (strata) {
      case PRATAMA -> "bg-red-lt";
      case MADYA -> "bg-yellow-lt";
      case PURNAMA -> "bg-blue-lt";
      case MANDIRI -> "bg-green-lt";
    };
  }

  private static String names(List<String> fields, UnaryOperator<String> addition) {
    return fields.stream()
        .map(
            field -> {
              String name = Objects.requireNonNull(FIGURES.get(field));
              return addition.apply(field).replaceFirst("^" + field, name);
            })
        .collect(Collectors.joining(", "));
  }

  private static String percent(Review review, String field) {
    BigDecimal value =
        switch (field) {
          case "ds" -> review.ds();
          case "kia" -> review.kia();
          case "kb" -> review.kb();
          default -> review.immunization();
        };
    return shown(Objects.requireNonNull(value)) + "%";
  }

  /** Never rounded up to the limit that it misses. */
  static String shown(BigDecimal value) {
    return Words.number(value.setScale(2, RoundingMode.DOWN));
  }
}
