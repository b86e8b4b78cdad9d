package id.teladan.need;

import id.teladan.course.Course;
import id.teladan.course.CourseCatalog;
import java.util.List;

/**
 * One recommendation as the kader it is about reads it: what to expect and why, without the rules
 * and codes that an office works with.
 *
 * @param skills what was never assessed, by title
 */
record OwnNeedCard(
    String what, String state, List<String> reasons, List<String> skills, boolean hasSkills) {

  static OwnNeedCard of(RecommendationLine line, CourseCatalog catalog, OwnReasonWords words) {
    Recommendation it = line.recommendation();
    List<String> skills = words.neverAssessed(it);
    return new OwnNeedCard(
        what(it, catalog), state(it.status()), words.of(line), skills, !skills.isEmpty());
  }

  private static String what(Recommendation it, CourseCatalog catalog) {
    String course =
        it.course() == null ? "" : catalog.find(it.course()).map(Course::title).orElse("");
    return switch (it.kind()) {
      case ASSESS -> "Penilaian keterampilan";
      case REASSESS -> "Penilaian ulang" + after(course);
      case COACHING -> "Pendampingan di Posyandu" + after(course);
      default -> course.isEmpty() ? it.kind().label() : course;
    };
  }

  private static String after(String course) {
    return course.isEmpty() ? "" : ": " + course;
  }

  private static String state(RecommendationStatus status) {
    return switch (status) {
      case OPEN -> "Menunggu jadwal";
      case PLANNED -> "Sedang direncanakan";
      case DONE -> "Selesai";
      case DISMISSED -> "Tidak dilanjutkan";
    };
  }
}
