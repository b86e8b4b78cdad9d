package id.teladan.openapi;

import io.swagger.v3.core.jackson.TypeNameResolver;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What schemas are called. Each API has small records of its own, and two of them may be called
 * {@code Body}: by their bare names one would stand for the other in the document. So a record
 * inside another class is called after both, and of two features' records the second in the
 * alphabet after its feature.
 */
final class SchemaNames extends TypeNameResolver {

  private final Map<String, Class<?>> owners = new ConcurrentHashMap<>();

  /**
   * The name of a class, always the same.
   *
   * @throws IllegalStateException when no name is left for it
   */
  @Override
  protected String getNameOfClass(Class<?> type) {
    String name = name(type);
    if (gives(name, type)) {
      return name;
    }
    String longer = feature(type) + name;
    if (gives(longer, type)) {
      return longer;
    }
    throw new IllegalStateException("another schema is called " + longer);
  }

  private boolean gives(String name, Class<?> type) {
    Class<?> owner = owners.putIfAbsent(name, type);
    return owner == null || owner == type;
  }

  private static String name(Class<?> type) {
    Class<?> around = type.getEnclosingClass();
    if (around == null) {
      return type.getSimpleName();
    }
    String prefix = name(around).replaceFirst("(Api|Service)$", "");
    String own = type.getSimpleName();
    return own.startsWith(prefix) ? own : prefix + own;
  }

  private static String feature(Class<?> type) {
    String own = type.getPackageName();
    String last = own.substring(own.lastIndexOf('.') + 1);
    return last.substring(0, 1).toUpperCase(Locale.ROOT) + last.substring(1);
  }
}
