package id.teladan.need;

import id.teladan.course.Course;
import id.teladan.course.CourseCatalog;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One recommendation as a person decides about it: for whom, what, why, and the next step. */
record RecommendationCard(
    String id,
    String kind,
    String kindClass,
    String what,
    @Nullable String courseAddress,
    String who,
    String posyandu,
    String posyanduAddress,
    String puskesmas,
    String competition,
    List<String> reasons,
    String status,
    @Nullable String statusReason,
    boolean open,
    boolean planned,
    @Nullable String planAddress,
    @Nullable String coachAddress) {

  static RecommendationCard of(RecommendationLine line, CourseCatalog catalog, ReasonWords words) {
    Recommendation it = line.recommendation();
    boolean open = it.status() == RecommendationStatus.OPEN;
    return new RecommendationCard(
        it.id().toString(),
        it.kind().label(),
        "kind-" + it.kind(),
        what(it, catalog),
        it.course() == null ? null : "/katalog/" + it.course(),
        line.kaderName() == null ? PosyanduWords.called(line.posyanduName()) : line.kaderName(),
        PosyanduWords.called(line.posyanduName()) + ", " + line.villageName(),
        "/posyandu/" + it.posyanduId(),
        line.puskesmasName(),
        line.competitionName(),
        words.of(line),
        it.status().label(),
        it.statusReason(),
        open,
        it.status() == RecommendationStatus.PLANNED,
        undecided(it) && it.kind().isTraining() ? plan(it) : null,
        open && !it.kind().isTraining() ? coach(it) : null);
  }

  /** Accepted is not yet planned: a class may still be made for it. */
  private static boolean undecided(Recommendation it) {
    return it.status() == RecommendationStatus.OPEN || it.status() == RecommendationStatus.PLANNED;
  }

  private static String what(Recommendation it, CourseCatalog catalog) {
    if (it.course() == null) {
      return it.item() == null ? "" : "butir " + it.item();
    }
    String title = catalog.find(it.course()).map(Course::title).orElse("");
    String course = it.course() + " " + title;
    return it.item() == null ? course : "butir %s, bahan: %s".formatted(it.item(), course);
  }

  private static String plan(Recommendation it) {
    String kader = it.kaderId() == null ? "" : "&kader=" + it.kaderId();
    return "/pelatihan/baru?course=%s&recommendation=%s%s"
        .formatted(Objects.requireNonNull(it.course()), it.id(), kader);
  }

  private static @Nullable String coach(Recommendation it) {
    boolean assessment =
        it.kind() == RecommendationKind.ASSESS || it.kind() == RecommendationKind.REASSESS;
    if (assessment) {
      return null;
    }
    String item = it.item() == null ? "" : "&item=" + it.item();
    return "/pembinaan/baru?posyanduId=" + it.posyanduId() + item;
  }
}
