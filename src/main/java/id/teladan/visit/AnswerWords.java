package id.teladan.visit;

import com.fasterxml.jackson.databind.JsonNode;
import id.teladan.instrument.Anchor;
import id.teladan.instrument.Item;
import id.teladan.instrument.Value;
import id.teladan.instrument.ValueCheck;
import id.teladan.platform.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** An answer, and where it was given, as a person reads it. */
public final class AnswerWords {

  private static final Pattern UUID_TEXT =
      Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
  private static final int ENDING = 6;

  private AnswerWords() {}

  /** As in {@code 3: SK ada, belum lengkap} or {@code 41 dari 50 (82%)}. */
  public static String of(Item item, JsonNode json) {
    return item.check(json) instanceof ValueCheck.Accepted accepted
        ? of(item, accepted.value())
        : ofAnother(json);
  }

  /** An answer that was given under another version of the item, and does not fit this one. */
  private static String ofAnother(JsonNode json) {
    if (json.has("level")) {
      return "tingkat " + json.get("level").asText();
    }
    if (json.has("numerator")) {
      return number(json, "numerator") + " dari " + number(json, "denominator");
    }
    if (json.has("done")) {
      String done =
          StreamSupport.stream(json.get("done").spliterator(), false)
              .map(JsonNode::asText)
              .collect(Collectors.joining(", "));
      return done.isEmpty() ? "tidak satu pun langkah" : "langkah " + done;
    }
    return json.has("notApplicable")
        ? "tidak berlaku"
        : number(json, json.has("count") ? "count" : "percent");
  }

  private static String number(JsonNode json, String field) {
    return Words.number(json.path(field).decimalValue());
  }

  private static String of(Item item, Value value) {
    if (value instanceof Value.Level level) {
      return item.anchors().stream()
          .filter(anchor -> anchor.level() == level.level())
          .map(Anchor::text)
          .findFirst()
          .map(text -> level.level() + ": " + text)
          .orElseGet(() -> String.valueOf(level.level()));
    }
    if (value instanceof Value.Count count) {
      return Words.number(count.count());
    }
    if (value instanceof Value.Ratio ratio) {
      return ratio(ratio);
    }
    if (value instanceof Value.Percent percent) {
      return Words.number(percent.percent());
    }
    if (value instanceof Value.Done done) {
      return steps(done.steps(), item.steps().size());
    }
    return "tidak berlaku";
  }

  private static String ratio(Value.Ratio ratio) {
    String counts = Words.number(ratio.numerator()) + " dari " + Words.number(ratio.denominator());
    if (ratio.isNotApplicable()) {
      return counts + " (tidak berlaku)";
    }
    BigDecimal percent =
        ratio
            .numerator()
            .multiply(BigDecimal.valueOf(100))
            .divide(ratio.denominator(), 2, RoundingMode.HALF_UP);
    return "%s (%s%%)".formatted(counts, Words.number(percent));
  }

  private static String steps(List<Integer> done, int of) {
    if (done.isEmpty()) {
      return "tidak satu pun langkah";
    }
    return done.size() == of
        ? "semua %d langkah".formatted(of)
        : "langkah %s dari %d"
            .formatted(done.stream().map(String::valueOf).collect(Collectors.joining(", ")), of);
  }

  /** A tablet is known by the end of its id, which its own page shows as well. */
  public static String device(String device) {
    if (device.equals(SheetDesk.DEVICE)) {
      return "halaman web";
    }
    return UUID_TEXT.matcher(device).matches()
        ? "tablet …" + device.substring(device.length() - ENDING)
        : device;
  }
}
