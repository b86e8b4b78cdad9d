package id.teladan.result;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import id.teladan.instrument.Instrument;
import id.teladan.instrument.Item;
import id.teladan.instrument.Scoring;
import id.teladan.instrument.ValueCheck;
import id.teladan.platform.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hipparchus.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * Reads the scores out of the states of many sheets of one instrument. Sheets differ little: three
 * hundred thousand answers of two thousand entries are a few hundred different texts, so each text
 * is judged once. Not for use by several threads.
 */
final class SheetScores {

  private static final JsonFactory JSON = Json.strict().getFactory();

  private final Map<String, Item> items;
  private final Map<String, Map<String, Judged>> known = new HashMap<>();

  SheetScores(Instrument instrument) {
    this.items = instrument.items().collect(Collectors.toMap(Item::code, Function.identity()));
  }

  /** What an answer comes to, where it fits its item. */
  private record Judged(boolean fits, Optional<BigFraction> score) {}

  /**
   * The score of every item that is answered in a sheet's state. An answer that was given under
   * another version of the instrument, and fits no longer, is none.
   */
  Map<String, Optional<BigFraction>> read(String state) {
    Map<String, Optional<BigFraction>> scores = new HashMap<>();
    try (JsonParser json = JSON.createParser(state)) {
      json.nextToken();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String code = json.currentName();
        json.nextToken();
        String value = value(json, state);
        Item item = items.get(code);
        if (item != null && value != null) {
          Judged judged = judged(item, value);
          if (judged.fits()) {
            scores.put(code, judged.score());
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("a sheet's state is not JSON", e);
    }
    return scores;
  }

  /** The text of the answer's value, as it stands in the state. */
  private static @Nullable String value(JsonParser json, String state) throws IOException {
    String value = null;
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      boolean wanted = json.currentName().equals("value");
      json.nextToken();
      int start = (int) json.currentTokenLocation().getCharOffset();
      json.skipChildren();
      if (wanted) {
        value = state.substring(start, (int) json.currentLocation().getCharOffset());
      }
    }
    return value;
  }

  private Judged judged(Item item, String value) {
    return known
        .computeIfAbsent(item.code(), code -> new HashMap<>())
        .computeIfAbsent(value, text -> judge(item, text));
  }

  private static Judged judge(Item item, String value) {
    try {
      if (item.check(Json.strict().readTree(value)) instanceof ValueCheck.Accepted accepted) {
        return new Judged(true, Scoring.score(item, accepted.value()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Judged(false, Optional.empty());
  }
}
