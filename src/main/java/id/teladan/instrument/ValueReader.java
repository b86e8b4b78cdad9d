package id.teladan.instrument;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads one answer for one item and says in words what is wrong with it. Pure. */
final class ValueReader {

  /** Far above any count in a village, and with six decimals still exact as a JSON number. */
  private static final BigDecimal LARGEST = new BigDecimal("999999999");

  private static final BigDecimal HUNDRED = new BigDecimal(100);

  private ValueReader() {}

  static ValueCheck read(Item item, @Nullable JsonNode value) {
    if (value == null || !value.isObject()) {
      return new ValueCheck.Refused(
          "Jawaban harus berupa objek, misalnya %s.".formatted(example(item)));
    }
    try {
      return new ValueCheck.Accepted(parse(item, value));
    } catch (Unfit unfit) {
      return new ValueCheck.Refused(unfit.reason);
    }
  }

  private static Value parse(Item item, JsonNode json) throws Unfit {
    if (json.has("notApplicable")) {
      return notApplicable(item, json);
    }
    return switch (item.scale()) {
      case R4 -> level(item, fields(item, json, "level"));
      case N4 -> new Value.Count(count(item, fields(item, json, "count"), "count"));
      case P4 -> ratio(item, fields(item, json, "numerator", "denominator"));
      case OBS -> done(item, fields(item, json, "done"));
      case PCT -> percent(item, fields(item, json, "percent"));
    };
  }

  private static Value notApplicable(Item item, JsonNode json) throws Unfit {
    if (json.size() != 1 || !json.path("notApplicable").isBoolean()) {
      throw new Unfit("“notApplicable” berdiri sendiri dan bernilai true.");
    }
    if (!json.path("notApplicable").booleanValue()) {
      throw new Unfit("Jawaban kosong. Isi %s.".formatted(example(item)));
    }
    if (!item.mayBeNotApplicable()) {
      throw new Unfit("Butir %s tidak boleh dijawab “tidak berlaku”.".formatted(item.code()));
    }
    return new Value.NotApplicable();
  }

  private static Value level(Item item, JsonNode json) throws Unfit {
    BigDecimal level = number(json, "level", 0);
    boolean described =
        item.anchors().stream()
            .anyMatch(anchor -> level.compareTo(BigDecimal.valueOf(anchor.level())) == 0);
    if (!described) {
      String levels =
          String.join(
              ", ", item.anchors().stream().map(anchor -> String.valueOf(anchor.level())).toList());
      throw new Unfit(
          "Butir %s tidak punya tingkat itu. Pilih: %s.".formatted(item.code(), levels));
    }
    return new Value.Level(level.intValueExact());
  }

  private static Value ratio(Item item, JsonNode json) throws Unfit {
    BigDecimal numerator = count(item, json, "numerator");
    BigDecimal denominator = count(item, json, "denominator");
    if (numerator.compareTo(denominator) > 0 && !item.mayExceed()) {
      throw new Unfit("Pembilang (“numerator”) tidak boleh melebihi penyebut (“denominator”).");
    }
    return new Value.Ratio(numerator, denominator);
  }

  private static Value done(Item item, JsonNode json) throws Unfit {
    JsonNode ticked = json.path("done");
    if (!ticked.isArray()) {
      throw new Unfit("“done” harus berupa daftar nomor langkah, misalnya [1, 2].");
    }
    int steps = item.steps().size();
    if (ticked.size() > steps) {
      throw new Unfit(
          "%d langkah dicentang, padahal hanya ada %d.".formatted(ticked.size(), steps));
    }
    Set<Integer> done = new TreeSet<>();
    for (JsonNode step : ticked) {
      if (!step.isIntegralNumber()
          || !step.canConvertToInt()
          || step.intValue() < 1
          || step.intValue() > steps) {
        throw new Unfit("Langkah itu tidak ada. Nomor langkah: 1 sampai %d.".formatted(steps));
      }
      if (!done.add(step.intValue())) {
        throw new Unfit("Langkah %d dicentang dua kali.".formatted(step.intValue()));
      }
    }
    return new Value.Done(List.copyOf(done));
  }

  private static Value percent(Item item, JsonNode json) throws Unfit {
    BigDecimal percent = number(json, "percent", item.decimalsAllowed());
    if (percent.signum() < 0 || percent.compareTo(HUNDRED) > 0) {
      throw new Unfit("Nilai harus antara 0 dan 100.");
    }
    return new Value.Percent(percent);
  }

  private static BigDecimal count(Item item, JsonNode json, String field) throws Unfit {
    BigDecimal count = number(json, field, item.decimalsAllowed());
    if (count.signum() < 0) {
      throw new Unfit("“%s” tidak boleh di bawah 0.".formatted(field));
    }
    return count;
  }

  private static BigDecimal number(JsonNode json, String field, int decimals) throws Unfit {
    JsonNode node = json.path(field);
    if (!node.isNumber()) {
      throw new Unfit("“%s” harus berupa angka.".formatted(field));
    }
    if (node.isFloatingPointNumber()
        && !node.isBigDecimal()
        && !Double.isFinite(node.doubleValue())) {
      throw new Unfit("“%s” terlalu besar.".formatted(field));
    }
    BigDecimal number = node.decimalValue();
    // Compared before anything is written out in full: 1e999999999 is four bytes of JSON.
    if (number.abs().compareTo(LARGEST) > 0) {
      throw new Unfit("“%s” terlalu besar.".formatted(field));
    }
    BigDecimal plain = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    if (plain.scale() > decimals) {
      throw new Unfit(
          decimals == 0
              ? "“%s” harus bilangan bulat.".formatted(field)
              : "“%s” paling banyak %d angka di belakang koma.".formatted(field, decimals));
    }
    return plain.scale() < 0 ? plain.setScale(0) : plain;
  }

  private static JsonNode fields(Item item, JsonNode json, String... wanted) throws Unfit {
    List<String> unknown = new ArrayList<>();
    json.fieldNames().forEachRemaining(unknown::add);
    unknown.removeAll(List.of(wanted));
    if (!unknown.isEmpty()) {
      throw new Unfit(
          "Isian “%s” tidak dikenal untuk skala %s. Contoh: %s."
              .formatted(shortened(unknown.get(0)), item.scale(), example(item)));
    }
    return json;
  }

  private static String shortened(String text) {
    return text.length() <= 40 ? text : text.substring(0, 40) + "…";
  }

  private static String example(Item item) {
    return switch (item.scale()) {
      case R4 -> "{\"level\": 4}";
      case N4 -> "{\"count\": 7}";
      case P4 -> "{\"numerator\": 41, \"denominator\": 50}";
      case OBS -> "{\"done\": [1, 2]}";
      case PCT -> "{\"percent\": 82.5}";
    };
  }

  /** Ends the reading of one answer; never leaves this class. */
  private static final class Unfit extends Exception {
    private final String reason;

    Unfit(String reason) {
      super(reason, null, false, false);
      this.reason = reason;
    }
  }
}
