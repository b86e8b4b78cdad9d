package id.teladan.platform;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@link NotNullIfSent} field as any other, but tells null from nothing. Jackson's own
 * {@code Nulls.FAIL} does not: in a record it refuses a missing field too.
 */
final class SentValueReader extends JsonDeserializer<Object> implements ContextualDeserializer {

  private final @Nullable BeanProperty field;
  private final @Nullable JsonDeserializer<Object> usual;

  SentValueReader() {
    this(null, null);
  }

  private SentValueReader(@Nullable BeanProperty field, @Nullable JsonDeserializer<Object> usual) {
    this.field = field;
    this.usual = usual;
  }

  @Override
  public JsonDeserializer<?> createContextual(DeserializationContext context, BeanProperty property)
      throws JsonMappingException {
    return new SentValueReader(
        property, context.findContextualValueDeserializer(property.getType(), property));
  }

  @Override
  public @Nullable Object deserialize(JsonParser parser, DeserializationContext context)
      throws IOException {
    return Objects.requireNonNull(usual).deserialize(parser, context);
  }

  @Override
  public Object getNullValue(DeserializationContext context) throws JsonMappingException {
    BeanProperty known = Objects.requireNonNull(field);
    throw InvalidNullException.from(context, known.getFullName(), known.getType());
  }

  @Override
  public @Nullable Object getAbsentValue(DeserializationContext context) {
    return null;
  }
}
