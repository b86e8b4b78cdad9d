package id.teladan.platform;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
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

  /** Brings a mapper, such as Dropwizard's own, to the portal's rules. */
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
    return mapper
        .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
        .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
  }
}
