package id.teladan.result;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** One step of the tie-break: its name in the recap, and who comes first by it. */
record Criterion(String name, Comparator<Contender> betterFirst) {

  static final String PENALTY = "PENALTY";
  static final String STRATA = "STRATA";
  static final String SERVICE = "SERVICE";

  /** No step of its own: what a plenary decides where all of them leave joint winners. */
  static final String PLENARY = "PLENARY";

  /** Sections in the order the competition froze, then fewer penalty points, then higher strata. */
  static List<Criterion> ofPosyandu(List<String> sections) {
    List<Criterion> criteria = ofSections(sections);
    criteria.add(new Criterion(PENALTY, Comparator.comparing(Contender::penalty)));
    criteria.add(new Criterion(STRATA, Comparator.comparing(Contender::strata).reversed()));
    return List.copyOf(criteria);
  }

  /** Sections in the order the competition froze, then longer service. */
  static List<Criterion> ofKader(List<String> sections) {
    List<Criterion> criteria = ofSections(sections);
    Comparator<LocalDate> earliestThenUnknown = Comparator.nullsLast(Comparator.naturalOrder());
    criteria.add(
        new Criterion(SERVICE, Comparator.comparing(Contender::servesSince, earliestThenUnknown)));
    return List.copyOf(criteria);
  }

  private static List<Criterion> ofSections(List<String> sections) {
    List<Criterion> criteria = new ArrayList<>();
    for (String code : sections) {
      Comparator<Contender> byPoints = Comparator.comparing(contender -> contender.section(code));
      criteria.add(new Criterion(code, byPoints.reversed()));
    }
    return criteria;
  }
}
