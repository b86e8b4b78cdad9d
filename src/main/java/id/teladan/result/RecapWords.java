package id.teladan.result;

import org.jspecify.annotations.Nullable;

/** What the recap says in words, the same on the page, in the tables and in the minutes. */
final class RecapWords {

  private RecapWords() {}

  /** Why an entry has no rank; empty for one that has. */
  static String unranked(RecapRow row) {
    Unranked why = row.unranked();
    if (why == null) {
      return "";
    }
    String reason = row.reason();
    return reason == null || reason.isBlank() ? why.label() : why.label() + ": " + reason;
  }

  /** What decided between equal scores; empty where there were none. */
  static String tie(@Nullable Tie tie) {
    if (tie == null) {
      return "";
    }
    String brokenBy = tie.brokenBy();
    if (brokenBy == null) {
      return "Juara kembar";
    }
    return switch (brokenBy) {
      case Criterion.PENALTY -> "Seri, diputus oleh penalti";
      case Criterion.STRATA -> "Seri, diputus oleh strata";
      case Criterion.SERVICE -> "Seri, diputus oleh masa bakti";
      case Criterion.PLENARY -> "Seri, diputus oleh pleno";
      default -> "Seri, diputus oleh bagian " + brokenBy;
    };
  }

  /** Draws the eye to a score that rests on one person's judgement. */
  static String judges(int judges) {
    return judges + " penilai";
  }
}
