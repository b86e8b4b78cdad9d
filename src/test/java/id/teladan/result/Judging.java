package id.teladan.result;

import id.teladan.competition.EntryId;
import id.teladan.competition.EntryStatus;
import id.teladan.instrument.Cap;
import id.teladan.instrument.Exact;
import id.teladan.instrument.Instrument;
import id.teladan.instrument.Item;
import id.teladan.instrument.ItemBuilder;
import id.teladan.instrument.Section;
import id.teladan.instrument.Stage;
import id.teladan.visit.SheetId;
import id.teladan.visit.VisitId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hipparchus.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** Builders that speak of judges and their scores, for the tests of the pure rules. */
final class Judging {

  static final VisitId VISIT = VisitId.next();
  static final LocalDate VISITED_ON = LocalDate.of(2026, 8, 14);

  private Judging() {}

  static Item item(String code, String weight) {
    return item(code, weight, Stage.LAP);
  }

  static Item item(String code, String weight, Stage stage) {
    return new ItemBuilder(code).weight(weight).stage(stage).notApplicable(true).build();
  }

  static Section section(String code, Item... items) {
    BigDecimal weight =
        Arrays.stream(items).map(Item::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    return new Section(code, "Bagian " + code, weight, List.of(items));
  }

  static Instrument instrument(List<Cap> caps, Section... sections) {
    return new Instrument(
        "UJI", Instrument.Kind.POSYANDU, "Uji", List.of(), caps, List.of(sections));
  }

  static Instrument instrument(Section... sections) {
    return instrument(List.of(), sections);
  }

  /** Scores as text: {@code "A1", "3.2"}; {@code "-"} is not applicable. */
  static ScoredSheet sheet(String assessor, String... codesAndScores) {
    return sheet(assessor, VISIT, null, codesAndScores);
  }

  static ScoredSheet sheet(
      String assessor, VisitId visit, @Nullable Stage stage, String... codesAndScores) {
    Map<String, Optional<BigFraction>> scores = new HashMap<>();
    for (int i = 0; i < codesAndScores.length; i += 2) {
      scores.put(codesAndScores[i], score(codesAndScores[i + 1]));
    }
    return new ScoredSheet(SheetId.next(), visit, VISITED_ON, stage, assessor, scores);
  }

  static Optional<BigFraction> score(String text) {
    return text.equals("-") ? Optional.empty() : Optional.of(exact(text));
  }

  static BigFraction exact(String text) {
    String[] parts = text.split("/", 2);
    BigFraction number = Exact.of(new BigDecimal(parts[0]));
    return parts.length == 1 ? number : number.divide(Exact.of(new BigDecimal(parts[1])));
  }

  static Contestant contestant() {
    return contestant(EntryStatus.REGISTERED);
  }

  static Contestant contestant(EntryStatus status) {
    return new Contestant(EntryId.next(), "Kenanga", "Lingga", null, status, null, 4, null);
  }

  static EntryResult result(Instrument instrument, ScoredSheet... sheets) {
    return result(instrument, List.of(), sheets);
  }

  static EntryResult result(Instrument instrument, List<Penalty> penalties, ScoredSheet... sheets) {
    return EntryResult.of(instrument, contestant(), List.of(sheets), penalties, List.of());
  }

  static Penalty points(String points) {
    return new Penalty(
        PenaltyId.next(),
        EntryId.next(),
        PenaltyRule.OTHER,
        null,
        new BigDecimal(points),
        "Alasan uji");
  }
}
