package id.teladan.visit;

import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Who served at which step on the day of a visit.
 *
 * @param kader the active ones of the Posyandu, and whoever is recorded though no longer active; of
 *     a visit that judges a kader there are none
 */
public record DutyRoster(VisitCard card, List<Line> kader) {

  public DutyRoster {
    kader = List.copyOf(kader);
  }

  /** Whether anything is known; a roster without steps says nothing. */
  public boolean isRecorded() {
    return kader.stream().anyMatch(line -> !line.steps().isEmpty());
  }

  /** The steps of those who were on duty. */
  Map<UUID, NavigableSet<Integer>> byKader() {
    return kader.stream()
        .filter(line -> !line.steps().isEmpty())
        .collect(Collectors.toMap(Line::kaderId, Line::steps, (one, other) -> one, TreeMap::new));
  }

  boolean has(UUID kaderId) {
    return kader.stream().anyMatch(line -> line.kaderId().equals(kaderId));
  }

  /**
   * One kader.
   *
   * @param steps from 1 to 5; none where the kader was absent
   */
  public record Line(UUID kaderId, String name, NavigableSet<Integer> steps) {

    public Line {
      steps = new TreeSet<>(steps);
    }

    static Line of(DutyDao.Row row) {
      NavigableSet<Integer> steps = new TreeSet<>();
      String text = row.steps();
      if (text != null) {
        for (String step : text.split(",", -1)) {
          steps.add(Integer.valueOf(step));
        }
      }
      return new Line(row.id(), row.name(), steps);
    }
  }
}
