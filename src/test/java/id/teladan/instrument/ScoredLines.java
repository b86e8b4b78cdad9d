package id.teladan.instrument;

import com.fasterxml.jackson.databind.JsonNode;
import id.teladan.platform.CanonicalJson;
import id.teladan.platform.Json;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hipparchus.fraction.BigFraction;

/** All that the engine says of a sheet, as the tablet's twin is asked to say it. */
final class ScoredLines {

  private ScoredLines() {}

  /**
   * Every answer, every step to the total, and what is open.
   *
   * @param sheet answers as JSON text, by item code
   */
  static String ofSheet(Instrument instrument, Map<String, String> sheet) {
    List<String> lines = new ArrayList<>();
    Map<String, Optional<BigFraction>> scores = new HashMap<>();
    instrument
        .items()
        .filter(item -> sheet.containsKey(item.code()))
        .forEach(item -> lines.add(answer(item, sheet.get(item.code()), scores)));
    Total total = Scoring.total(instrument, scores);
    lines.add(ofTotal(total));
    for (Stage stage : List.of(Stage.ADM, Stage.LAP)) {
      List<String> open =
          instrument
              .items()
              .filter(item -> item.stage() == stage)
              .map(Item::code)
              .filter(total.open()::contains)
              .toList();
      lines.add("open " + stage + " " + String.join(" ", open));
    }
    lines.add("open " + String.join(" ", total.open()));
    return String.join("\n", lines);
  }

  private static String answer(Item item, String given, Map<String, Optional<BigFraction>> scores) {
    ValueCheck check = item.check(Json.value(given, JsonNode.class));
    if (check instanceof ValueCheck.Accepted accepted) {
      Optional<BigFraction> score = Scoring.score(item, accepted.value());
      scores.put(item.code(), score);
      String read = CanonicalJson.of(accepted.value().toJson());
      return item.code() + " = " + read + " s " + orDash(score);
    }
    return item.code() + " refused: " + ((ValueCheck.Refused) check).reason();
  }

  static String ofTotal(Total total) {
    List<String> lines = new ArrayList<>();
    for (SectionTotal section : total.sections()) {
      section.items().forEach(item -> lines.add(ofItem(item)));
      lines.add(ofSection(section));
    }
    lines.add("sum " + Exact.text(total.sum()) + " of " + text(total.weightApplied()));
    lines.add("points " + Exact.text(total.points()) + " " + Exact.published(total.points()));
    return String.join("\n", lines);
  }

  private static String ofItem(ItemTotal item) {
    String score = orDash(item.score());
    return String.join(" ", item.code(), item.state().name(), score, Exact.text(item.points()));
  }

  private static String ofSection(SectionTotal section) {
    long answered =
        section.items().stream().filter(item -> item.state() != ItemTotal.State.OPEN).count();
    return String.join(
        " ",
        section.code(),
        answered + "/" + section.items().size(),
        "earned " + Exact.text(section.earned()),
        "of " + text(section.weightApplied()),
        "rescaled " + Exact.text(section.rescaled()),
        "cap " + section.cap().map(ScoredLines::cap).orElse("-"),
        "points " + orDash(section.points()),
        section.points().map(points -> Exact.published(points).toPlainString()).orElse("-"));
  }

  private static String cap(Cap cap) {
    return CanonicalJson.of(Json.strict().valueToTree(InstrumentJson.CapJson.of(cap)));
  }

  private static String text(BigDecimal number) {
    return Exact.text(Exact.of(number));
  }

  private static String orDash(Optional<BigFraction> number) {
    return number.map(Exact::text).orElse("-");
  }
}
