package id.teladan.testing;

import com.fasterxml.jackson.databind.JsonNode;
import id.teladan.platform.Id;
import id.teladan.testing.Routes.Route;
import jakarta.ws.rs.core.Form;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** What JSON a route reads, told from the parameters of its method. */
public record JsonBody(Class<?> type) {

  private static final String NOT_A_BODY = "jakarta.ws.rs|io.dropwizard.auth|org.glassfish";
  private static final List<String> STRUCTURES = List.of("{\"x\":1}", "[[1]]");
  private static final Set<Class<?>> WHOLE =
      Set.of(int.class, Integer.class, long.class, Long.class, short.class, Short.class);

  /** Empty where it reads none: no body at all, a form, a file. */
  public static Optional<JsonBody> of(Route route) {
    return Arrays.stream(route.code().getParameters())
        .filter(JsonBody::isBody)
        .<Class<?>>map(Parameter::getType)
        .filter(type -> type != Form.class && route.consumes().endsWith("json"))
        .map(JsonBody::new)
        .findFirst();
  }

  private static boolean isBody(Parameter parameter) {
    return Arrays.stream(parameter.getAnnotations())
        .map(Annotation::annotationType)
        .noneMatch(type -> type.getName().matches("(%s)\\..*".formatted(NOT_A_BODY)));
  }

  /** Whether its fields are those of a record; else the route reads the document by itself. */
  public boolean isRecord() {
    return type.isRecord();
  }

  /** Values that a field can never have, as JSON, by the field's name. */
  public Map<String, List<String>> wrongValues() {
    Map<String, List<String>> wrong = new LinkedHashMap<>();
    for (RecordComponent field : type.getRecordComponents()) {
      List<String> values = wrongFor(field.getType());
      if (!values.isEmpty()) {
        wrong.put(field.getName(), values);
      }
    }
    return wrong;
  }

  private static List<String> wrongFor(Class<?> type) {
    if (type == String.class) {
      return with("5", "1.5", "true");
    }
    if (WHOLE.contains(type)) {
      return with("\"x\"", "\"\"", "true", "1.5", "99999999999999999999", "1e999999999");
    }
    if (type == BigDecimal.class) {
      return with("\"x\"", "\"5\"", "true");
    }
    if (type == boolean.class || type == Boolean.class) {
      return with("\"x\"", "\"\"", "1", "0");
    }
    if (type.isEnum()) {
      return with("\"BUKAN\"", "0", "true");
    }
    if (type == LocalDate.class) {
      return with("\"2026-02-31\"", "\"31/12/2026\"", "20260131", "true");
    }
    if (type == Instant.class) {
      return with("\"2026-02-31T00:00:00Z\"", "\"kemarin\"", "true");
    }
    if (type == UUID.class || Id.class.isAssignableFrom(type)) {
      return with("\"x\"", "5", "true");
    }
    if (Collection.class.isAssignableFrom(type)) {
      return List.of("5", "\"x\"", "{\"x\":1}");
    }
    return type.isRecord() && !JsonNode.class.isAssignableFrom(type)
        ? List.of("5", "\"x\"", "[[1]]")
        : List.of();
  }

  private static List<String> with(String... values) {
    return Stream.concat(Arrays.stream(values), STRUCTURES.stream()).toList();
  }

  /** Whether the route reads the bytes itself. */
  public boolean isRaw() {
    return InputStream.class.isAssignableFrom(type);
  }
}
