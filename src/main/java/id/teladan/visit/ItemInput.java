package id.teladan.visit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.teladan.instrument.Item;
import id.teladan.instrument.Scale;
import jakarta.ws.rs.core.MultivaluedMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the fields of one item hold, as a person sees and types them. The fields of an item carry
 * its code, so that a whole section fits in one form: {@code A1.level}, {@code D2.step}, {@code
 * A1.note}.
 *
 * @param first a level, a count, a numerator or a percentage, by the item's scale
 * @param second a denominator
 * @param steps the numbers of ticked steps
 * @param none nothing was seen, said in so many words, because no tick could also mean no answer
 */
record ItemInput(
    String first,
    String second,
    List<String> steps,
    boolean none,
    boolean notApplicable,
    String note) {

  static final ItemInput EMPTY = new ItemInput("", "", List.of(), false, false, "");

  /** What was answered, back in the fields. */
  static ItemInput of(Item item, @Nullable Answer answer) {
    if (answer == null) {
      return EMPTY;
    }
    JsonNode value = answer.value();
    List<String> steps = new ArrayList<>();
    value.path("done").forEach(step -> steps.add(step.asText()));
    return new ItemInput(
        switch (item.scale()) {
          case R4 -> text(value, "level");
          case N4 -> text(value, "count");
          case P4 -> text(value, "numerator");
          case PCT -> text(value, "percent");
          case OBS -> "";
        },
        text(value, "denominator"),
        steps,
        value.has("done") && steps.isEmpty(),
        value.has("notApplicable"),
        answer.note() == null ? "" : answer.note());
  }

  /** What a form sent for this item. */
  static ItemInput of(Item item, MultivaluedMap<String, String> fields) {
    String prefix = item.code() + ".";
    return new ItemInput(
        field(fields, prefix + "first"),
        field(fields, prefix + "second"),
        fields.getOrDefault(prefix + "step", List.of()),
        fields.containsKey(prefix + "none"),
        fields.containsKey(prefix + "na"),
        field(fields, prefix + "note"));
  }

  /** The value these fields make, as the API spells it; empty when nothing was filled in. */
  Optional<JsonNode> value(Item item) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    if (notApplicable) {
      return Optional.of(json.put("notApplicable", true));
    }
    if (item.scale() == Scale.OBS) {
      if (steps.isEmpty() && !none) {
        return Optional.empty();
      }
      var done = json.putArray("done");
      steps.forEach(step -> done.add(number(step)));
      return Optional.of(json);
    }
    if (first.isEmpty() && second.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        switch (item.scale()) {
          case R4 -> json.set("level", number(first));
          case N4 -> json.set("count", number(first));
          case PCT -> json.set("percent", number(first));
          case P4 ->
              json.<ObjectNode>set("numerator", number(first)).set("denominator", number(second));
          case OBS -> throw new AssertionError("ticks were read above");
        });
  }

  /** People type a decimal comma; text that is no number stays text, for the item to refuse. */
  private static JsonNode number(String typed) {
    try {
      String plain = typed.length() > 30 ? typed : typed.strip().replace(',', '.');
      BigDecimal number = new BigDecimal(plain);
      return number.scale() <= 0 && number.precision() < 18
          ? JsonNodeFactory.instance.numberNode(number.longValueExact())
          : JsonNodeFactory.instance.numberNode(number);
    } catch (ArithmeticException | NumberFormatException notANumber) {
      return JsonNodeFactory.instance.textNode(typed);
    }
  }

  private static String text(JsonNode value, String field) {
    JsonNode node = value.path(field);
    return node.isNumber() ? node.decimalValue().toPlainString().replace('.', ',') : "";
  }

  private static String field(MultivaluedMap<String, String> fields, String name) {
    String text = fields.getFirst(name);
    return text == null ? "" : text.strip();
  }
}
