package id.teladan.platform;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import java.io.IOException;
import java.io.Serial;

/** Reads the texts of requests, and refuses those that are not {@link PlainText}. */
final class PlainTextReader extends StringDeserializer {

  @Serial private static final long serialVersionUID = 1L;

  @Override
  public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    String text = super.deserialize(parser, context);
    String field = parser.currentName();
    if (field == null || !PlainForms.isSecret(field)) {
      String fault = PlainText.fault(text).orElse(null);
      if (fault != null) {
        throw new UnseenSign(parser, fault);
      }
    }
    return text;
  }

  /** A text that is not what it looks like; the message is for whoever sent it. */
  static final class UnseenSign extends JsonMappingException {

    @Serial private static final long serialVersionUID = 1L;

    private UnseenSign(JsonParser parser, String fault) {
      super(parser, fault);
    }
  }
}
