package id.teladan.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.teladan.instrument.Anchor;
import id.teladan.instrument.Instrument;
import id.teladan.instrument.Item;
import id.teladan.visit.OperationId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** Answers as an assessor would give them, for a wanted level of quality from 0 to 4. */
final class DemoAnswers {

  private static final int HUNDRED = 100;

  private DemoAnswers() {}

  /** One operation for every item of an instrument. */
  static List<JsonNode> operations(
      Instrument instrument, ToIntFunction<Item> wanted, Instant at, String device) {
    return instrument
        .items()
        .map(item -> operation(item, wanted.applyAsInt(item), at, device))
        .toList();
  }

  private static JsonNode operation(Item item, int wanted, Instant at, String device) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("id", OperationId.next().toString()).put("item", item.code());
    json.set("value", value(item, Math.max(0, Math.min(4, wanted))));
    return json.put("note", wanted <= 1 ? "Perlu pembinaan" : null)
        .put("at", at.toString())
        .put("device", device)
        .put("counter", 1);
  }

  private static ObjectNode value(Item item, int wanted) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    return switch (item.scale()) {
      case R4 -> json.put("level", nearest(item, wanted).level());
      case N4 -> json.put("count", number(nearest(item, wanted), wanted));
      case P4 ->
          json.put("numerator", number(nearest(item, wanted), wanted).intValue())
              .put("denominator", HUNDRED);
      case PCT -> json.put("percent", Math.min(HUNDRED, 30 + wanted * 15));
      case OBS -> {
        int done = (item.steps().size() * wanted + 3) / 4;
        var steps = json.putArray("done");
        for (int step = 1; step <= done; step++) {
          steps.add(step);
        }
        yield json;
      }
    };
  }

  private static Anchor nearest(Item item, int wanted) {
    return item.anchors().stream()
        .min(
            Comparator.comparingInt((Anchor anchor) -> Math.abs(anchor.level() - wanted))
                .thenComparingInt(Anchor::level))
        .orElseThrow();
  }

  private static BigDecimal number(Anchor anchor, int wanted) {
    if (wanted == 0) {
      return BigDecimal.ZERO;
    }
    @Nullable BigDecimal from = anchor.from();
    @Nullable BigDecimal above = anchor.above();
    return from != null ? from : above == null ? BigDecimal.ZERO : above.add(BigDecimal.ONE);
  }
}
