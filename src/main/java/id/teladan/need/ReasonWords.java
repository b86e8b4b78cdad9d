package id.teladan.need;

import id.teladan.instrument.Exact;
import id.teladan.instrument.Item;
import id.teladan.kader.Skills;
import id.teladan.platform.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hipparchus.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** Reasons as an officer reads them, each with its rule. */
final class ReasonWords {

  private final ItemFinder items;

  ReasonWords(ItemFinder items) {
    this.items = items;
  }

  List<String> of(RecommendationLine line) {
    List<String> sentences = new ArrayList<>();
    List<String> neverAssessed = new ArrayList<>();
    for (Reason reason : line.recommendation().reasons()) {
      if (reason.rule() == Rule.ASSESS && reason.skill() != null) {
        neverAssessed.add(named(reason.skill()));
      } else {
        sentences.add(sentence(line, reason) + "; aturan " + reason.rule() + ".");
      }
    }
    if (!neverAssessed.isEmpty()) {
      sentences.add(
          "%d keterampilan belum pernah dinilai: %s."
              .formatted(neverAssessed.size(), String.join("; ", neverAssessed)));
    }
    afterword(line.recommendation().kind(), sentences);
    return sentences;
  }

  private String sentence(RecommendationLine line, Reason reason) {
    if (reason.item() != null && reason.score() != null) {
      return item(line, reason.item(), reason.score())
          + on(" pada kunjungan ", reason.observedOn())
          + duty(reason.duty());
    }
    if (reason.skill() != null) {
      String skill = named(reason.skill());
      return reason.kaderCount() == null
          ? skill + " belum tuntas" + on(", dinilai ", reason.observedOn())
          : skill + " belum tuntas pada %d kader".formatted(reason.kaderCount());
    }
    return capitalized(reason.rule().label());
  }

  private String item(RecommendationLine line, String code, BigFraction mean) {
    String text =
        items.find(line.instrument(), line.instrumentVersion(), code).map(Item::text).orElse("");
    return "%s %s: rata-rata %s"
        .formatted(code, text, Words.decimal(Exact.published(mean)))
        .replace(" :", ":");
  }

  private static String duty(Reason.@Nullable Duty duty) {
    if (duty == null) {
      return "";
    }
    return (duty.recorded()
            ? ", bertugas di langkah %d saat itu"
            : ", petugas langkah %d tidak dicatat sehingga semua kader aktif disertakan")
        .formatted(duty.step());
  }

  private static void afterword(RecommendationKind kind, List<String> sentences) {
    if (kind == RecommendationKind.REASSESS) {
      sentences.add(
          "Pelatihan ini baru saja diikuti, setelah pengamatan di atas: nilai ulang dahulu;"
              + " aturan R6.");
    } else if (kind == RecommendationKind.COACHING) {
      sentences.add(
          "Terlalu sedikit kader di puskesmas ini untuk satu kelas: dampingi di Posyandu;"
              + " aturan R7.");
    }
  }

  /** A code says nothing to whoever did not write the list: its title goes with it. */
  private static String named(String skill) {
    return Skills.find(skill).map(known -> skill + " " + known.title()).orElse(skill);
  }

  private static String on(String words, @Nullable LocalDate day) {
    return day == null ? "" : words + Words.date(day);
  }

  private static String capitalized(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
