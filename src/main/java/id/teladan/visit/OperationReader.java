package id.teladan.visit;

import com.fasterxml.jackson.databind.JsonNode;
import id.teladan.instrument.Item;
import id.teladan.instrument.ValueCheck;
import id.teladan.platform.CommonProblem;
import id.teladan.platform.FieldError;
import id.teladan.platform.ProblemException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one operation and says what is wrong with it, so that its neighbors need not suffer. */
final class OperationReader {

  private static final Set<String> FIELDS =
      Set.of("id", "item", "value", "note", "at", "device", "counter");
  // the hash is over the id as it was sent, so there is only one way to write it
  private static final Pattern UUID_TEXT =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
  // Java reads more than this, up to the year 1000000000, and other languages read that otherwise
  private static final Pattern TIME_TEXT =
      Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?Z");
  private static final int LONGEST_NOTE = 2000;
  private static final int LONGEST_DEVICE = 80;
  private static final long HIGHEST_COUNTER = (1L << 53) - 1;

  private final List<ScoredInstrument> instruments;

  /**
   * Takes the versions that may be answered; what fits none is refused in the words of the first
   * that has its item.
   */
  OperationReader(List<ScoredInstrument> instruments) {
    this.instruments = List.copyOf(instruments);
  }

  /**
   * Reads one operation.
   *
   * @throws ProblemException what is wrong with this one operation
   */
  Operation read(JsonNode json) {
    if (!json.isObject()) {
      throw invalid("operations", "harus berupa objek");
    }
    for (Map.Entry<String, JsonNode> field : json.properties()) {
      if (!FIELDS.contains(field.getKey())) {
        throw invalid(shortened(field.getKey()), "isian ini tidak dikenal");
      }
    }
    OperationId id = id(json.get("id"));
    List<Item> items = items(json.get("item"));
    JsonNode value = value(items, json.get("value"));
    return new Operation(
        id,
        items.get(0).code(),
        value,
        note(json.get("note")),
        at(json.get("at")),
        device(json.get("device")),
        counter(json.get("counter")));
  }

  /** What to call an operation in an answer, however broken it is. */
  static @Nullable String nameOf(JsonNode json) {
    JsonNode id = json.get("id");
    return id != null && id.isTextual() ? shortened(id.textValue()) : null;
  }

  private static OperationId id(@Nullable JsonNode json) {
    String text = text(json, "id");
    if (!UUID_TEXT.matcher(text).matches()) {
      throw invalid("id", "harus UUID dengan huruf kecil");
    }
    return new OperationId(UUID.fromString(text));
  }

  private List<Item> items(@Nullable JsonNode json) {
    String code = text(json, "item");
    List<Item> items =
        instruments.stream().flatMap(instrument -> instrument.findItem(code).stream()).toList();
    if (items.isEmpty()) {
      throw invalid("item", "instrumen tidak punya butir " + shortened(code));
    }
    return items;
  }

  private static JsonNode value(List<Item> items, @Nullable JsonNode json) {
    ValueCheck first = items.get(0).check(json);
    if (first instanceof ValueCheck.Refused refused
        && items.stream().noneMatch(item -> item.check(json) instanceof ValueCheck.Accepted)) {
      throw invalid("value", refused.reason());
    }
    return Objects.requireNonNull(json, "an accepted value is there");
  }

  private static @Nullable String note(@Nullable JsonNode json) {
    if (json == null || json.isNull()) {
      return null;
    }
    String note = text(json, "note");
    if (note.codePointCount(0, note.length()) > LONGEST_NOTE) {
      throw invalid("note", "paling panjang %d huruf".formatted(LONGEST_NOTE));
    }
    return wellFormed(note, "note");
  }

  private static String at(@Nullable JsonNode json) {
    String text = text(json, "at");
    if (TIME_TEXT.matcher(text).matches() && isAfterEpoch(text)) {
      return text;
    }
    throw invalid("at", "harus waktu UTC seperti 2026-08-14T02:30:00.000Z");
  }

  private static boolean isAfterEpoch(String text) {
    try {
      return Instant.parse(text).isAfter(Instant.EPOCH);
    } catch (DateTimeException notADay) {
      return false;
    }
  }

  private static String device(@Nullable JsonNode json) {
    String device = text(json, "device");
    if (device.isBlank() || device.length() > LONGEST_DEVICE) {
      throw invalid("device", "1 sampai %d huruf".formatted(LONGEST_DEVICE));
    }
    return wellFormed(device, "device");
  }

  private static long counter(@Nullable JsonNode json) {
    if (json == null || !json.isIntegralNumber() || !json.canConvertToLong()) {
      throw invalid("counter", "harus bilangan bulat");
    }
    long counter = json.longValue();
    if (counter < 0 || counter > HIGHEST_COUNTER) {
      throw invalid("counter", "harus 0 sampai " + HIGHEST_COUNTER);
    }
    return counter;
  }

  private static String text(@Nullable JsonNode json, String field) {
    if (json == null || !json.isTextual()) {
      throw invalid(field, "harus berupa teks");
    }
    return json.textValue();
  }

  /**
   * Half of an emoji is valid in JSON, but no database keeps it and no two programs hash it alike.
   */
  private static String wellFormed(String text, String field) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(c)) {
        throw invalid(field, "memuat huruf yang terpotong");
      }
    }
    return text;
  }

  private static String shortened(String text) {
    return text.length() <= 40 ? text : text.substring(0, 40) + "…";
  }

  private static ProblemException invalid(String field, String message) {
    return CommonProblem.INVALID_FIELDS.because(
        "Operasi ini tidak disimpan.", List.of(new FieldError(field, message)));
  }
}
