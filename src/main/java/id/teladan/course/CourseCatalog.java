package id.teladan.course;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** All courses by code. Immutable, read once from {@code catalog.yml}. */
public final class CourseCatalog {

  private final Map<String, Course> byCode;

  private CourseCatalog(Map<String, Course> byCode) {
    this.byCode = Collections.unmodifiableMap(byCode);
  }

  /** The catalog that comes with this release. */
  public static CourseCatalog load() {
    try (InputStream in = CourseCatalog.class.getResourceAsStream("catalog.yml")) {
      return of(
          new YAMLMapper()
              .readValue(Objects.requireNonNull(in), new TypeReference<List<Course>>() {}));
    } catch (IOException e) {
      throw new UncheckedIOException("catalog.yml", e);
    }
  }

  static CourseCatalog of(Collection<Course> courses) {
    Map<String, Course> byCode = new TreeMap<>();
    for (Course course : courses) {
      if (byCode.put(course.code(), course) != null) {
        throw new IllegalArgumentException("twice in the catalog: " + course.code());
      }
    }
    return new CourseCatalog(byCode);
  }

  /** Every course, by code. */
  public List<Course> list() {
    return List.copyOf(byCode.values());
  }

  public Optional<Course> find(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  public boolean knows(String code) {
    return byCode.containsKey(code);
  }
}
