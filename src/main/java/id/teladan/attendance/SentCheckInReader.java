package id.teladan.attendance;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads whatever stands in the place of a check-in, so that the others of its batch are read. */
final class SentCheckInReader extends JsonDeserializer<SentCheckIn> {

  private static final Set<String> FIELDS =
      Set.of("id", "sessionId", "ticket", "kaderId", "at", "device", "method", "direction");

  @Override
  public SentCheckIn deserialize(JsonParser parser, DeserializationContext context)
      throws IOException {
    JsonNode sent = context.readTree(parser);
    if (!sent.isObject()) {
      return misshapen(sent, Rejection.NOT_A_CHECK_IN);
    }
    for (Map.Entry<String, JsonNode> field : sent.properties()) {
      if (!FIELDS.contains(field.getKey())) {
        return misshapen(sent, Rejection.FIELD_UNKNOWN);
      }
      if (!field.getValue().isTextual() && !field.getValue().isNull()) {
        return misshapen(sent, Rejection.FIELD_NOT_TEXT);
      }
    }
    return new SentCheckIn(
        text(sent, "id"),
        text(sent, "sessionId"),
        text(sent, "ticket"),
        text(sent, "kaderId"),
        text(sent, "at"),
        text(sent, "device"),
        text(sent, "method"),
        text(sent, "direction"));
  }

  @Override
  public SentCheckIn getNullValue(DeserializationContext context) {
    return misshapen(NullNode.getInstance(), Rejection.NOT_A_CHECK_IN);
  }

  private static SentCheckIn misshapen(JsonNode sent, Rejection why) {
    return SentCheckIn.misshapen(text(sent, "id"), text(sent, "sessionId"), why, sent);
  }

  private static @Nullable String text(JsonNode sent, String field) {
    JsonNode value = sent.get(field);
    return value == null ? null : value.textValue();
  }
}
