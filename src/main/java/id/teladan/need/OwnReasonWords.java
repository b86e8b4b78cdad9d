package id.teladan.need;

import id.teladan.instrument.Item;
import id.teladan.kader.Skill;
import id.teladan.kader.Skills;
import id.teladan.platform.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reasons as a kader reads them about themselves. An officer's: {@link ReasonWords}. */
final class OwnReasonWords {

  private final ItemFinder items;

  OwnReasonWords(ItemFinder items) {
    this.items = items;
  }

  List<String> of(RecommendationLine line) {
    if (line.recommendation().kind() == RecommendationKind.REASSESS) {
      return List.of("Pelatihan ini baru saja Anda ikuti; keterampilannya dinilai ulang dahulu.");
    }
    List<Reason> reasons = line.recommendation().reasons();
    int waiting = neverAssessed(line.recommendation()).size();
    List<String> sentences =
        reasons.stream()
            .filter(reason -> reason.rule() != Rule.ASSESS)
            .map(reason -> sentence(line, reason))
            .distinct()
            .toList();
    return waiting == 0
        ? sentences
        : List.of("%d keterampilan Anda belum pernah dinilai.".formatted(waiting));
  }

  /** The titles of the skills that wait for a first assessment. */
  List<String> neverAssessed(Recommendation recommendation) {
    return recommendation.reasons().stream()
        .filter(reason -> reason.rule() == Rule.ASSESS)
        .flatMap(reason -> Optional.ofNullable(reason.skill()).stream())
        .map(OwnReasonWords::title)
        .toList();
  }

  private String sentence(RecommendationLine line, Reason reason) {
    if (reason.rule() == Rule.R1) {
      return "Anda belum lulus pelatihan keterampilan dasar.";
    }
    if (reason.item() != null) {
      String text =
          items
              .find(line.instrument(), line.instrumentVersion(), reason.item())
              .map(Item::text)
              .orElse(reason.item());
      return "Perlu dikuatkan di Posyandu Anda: %s%s."
          .formatted(text, on(", terlihat ", reason.observedOn()));
    }
    if (reason.skill() != null) {
      return "Belum tuntas: %s%s."
          .formatted(title(reason.skill()), on(", dinilai ", reason.observedOn()));
    }
    return "Dibutuhkan di Posyandu Anda.";
  }

  private static String title(String skill) {
    return Skills.find(skill).map(Skill::title).orElse(skill);
  }

  private static String on(String words, @Nullable LocalDate day) {
    return day == null ? "" : words + Words.date(day);
  }
}
