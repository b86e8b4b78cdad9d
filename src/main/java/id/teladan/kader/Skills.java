package id.teladan.kader;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** The catalogue of skills, as {@code skills.yml} lists them. */
public final class Skills {

  private static final Map<String, Skill> BY_CODE = read();
  private static final Map<SkillGroup, List<Skill>> BY_GROUP =
      BY_CODE.values().stream().collect(Collectors.groupingBy(Skill::group));

  private Skills() {}

  public static Collection<Skill> all() {
    return BY_CODE.values();
  }

  public static Optional<Skill> find(String code) {
    return Optional.ofNullable(BY_CODE.get(code));
  }

  public static List<Skill> of(SkillGroup group) {
    return Objects.requireNonNull(BY_GROUP.get(group));
  }

  private static Map<String, Skill> read() {
    try (InputStream yaml = Skills.class.getResourceAsStream("skills.yml")) {
      List<Skill> skills =
          new YAMLMapper()
              .readValue(Objects.requireNonNull(yaml), new TypeReference<List<Skill>>() {});
      return skills.stream()
          .collect(
              Collectors.toMap(
                  Skill::code,
                  skill -> skill,
                  (one, other) -> {
                    throw new IllegalStateException("twice: " + one.code());
                  },
                  LinkedHashMap::new));
    } catch (IOException e) {
      throw new UncheckedIOException("skills.yml", e);
    }
  }
}
