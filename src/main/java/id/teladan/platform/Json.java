package id.teladan.platform;

import static com.fasterxml.jackson.databind.cfg.CoercionInputShape.Boolean;
import static com.fasterxml.jackson.databind.cfg.CoercionInputShape.EmptyString;
import static com.fasterxml.jackson.databind.cfg.CoercionInputShape.Float;
import static com.fasterxml.jackson.databind.cfg.CoercionInputShape.Integer;
import static com.fasterxml.jackson.databind.cfg.CoercionInputShape.String;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.google.errorprone.annotations.CanIgnoreReturnValue;

/** How the portal reads and writes JSON: ISO dates, exact decimals, no field it does not know. */
public final class Json {

  private static final int DEEPEST = 50;
  private static final ObjectMapper STRICT =
      configure(
          new ObjectMapper().registerModule(new JavaTimeModule()).registerModule(new Jdk8Module()));

  private Json() {}

  /** Shared and thread-safe; not to be configured by those who use it. */
  public static ObjectMapper strict() {
    return STRICT;
  }

  /** A value of ours as JSON text. */
  public static String text(Object value) {
    try {
      return STRICT.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("cannot be written: " + value.getClass(), e);
    }
  }

  /** Reads back what {@link #text} wrote. */
  public static <T> T value(String text, Class<T> type) {
    try {
      return STRICT.readValue(text, type);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not a " + type.getSimpleName(), e);
    }
  }

  /** Brings the mapper that reads what others send to the portal's rules. */
  public static void configureForRequests(ObjectMapper mapper) {
    configure(mapper)
        .registerModule(new SimpleModule().addDeserializer(String.class, new PlainTextReader()));
  }

  /** Brings a mapper to the portal's rules. */
  @CanIgnoreReturnValue
  public static ObjectMapper configure(ObjectMapper mapper) {
    mapper
        .getFactory()
        .setStreamReadConstraints(
            StreamReadConstraints.builder()
                .maxNestingDepth(DEEPEST)
                .maxNumberLength(60)
                .maxStringLength(2_000_000)
                .build());
    neverGuess(mapper);
    return mapper
        .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
        .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
  }

  /** A number is no text, a text no number, and neither of them a truth, a day or a choice. */
  private static void neverGuess(ObjectMapper mapper) {
    refuse(mapper, LogicalType.Textual, Integer, Float, Boolean);
    refuse(mapper, LogicalType.Enum, Integer, EmptyString);
    refuse(mapper, LogicalType.DateTime, Integer, Float, EmptyString);
    refuse(mapper, LogicalType.Integer, String, EmptyString, Boolean);
    refuse(mapper, LogicalType.Float, String, EmptyString, Boolean);
    refuse(mapper, LogicalType.Boolean, String, EmptyString, Integer);
  }

  private static void refuse(ObjectMapper mapper, LogicalType type, CoercionInputShape... shapes) {
    for (CoercionInputShape shape : shapes) {
      mapper.coercionConfigFor(type).setCoercion(shape, CoercionAction.Fail);
    }
  }
}
