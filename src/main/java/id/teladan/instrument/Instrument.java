package id.teladan.instrument;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is scored and how: the content of one version of an instrument. Its number, state and hash
 * belong to the version, so that the same content is the same value whatever its number.
 */
public record Instrument(
    String code,
    Kind kind,
    String title,
    List<String> tieBreak,
    List<Cap> caps,
    List<Section> sections) {

  /** Whom an instrument scores. */
  public enum Kind {
    POSYANDU,
    KADER
  }

  public Instrument {
    tieBreak = List.copyOf(tieBreak);
    caps = List.copyOf(caps);
    sections = List.copyOf(sections);
  }

  public Stream<Item> items() {
    return sections.stream().flatMap(section -> section.items().stream());
  }

  public Optional<Item> findItem(String itemCode) {
    for (Section section : sections) {
      for (Item item : section.items()) {
        if (item.code().equals(itemCode)) {
          return Optional.of(item);
        }
      }
    }
    return Optional.empty();
  }

  public Optional<Section> findSection(String sectionCode) {
    return sections.stream().filter(section -> section.code().equals(sectionCode)).findFirst();
  }
}
