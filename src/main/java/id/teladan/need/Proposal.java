package id.teladan.need;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A recommendation as the rules derive it, before it has an id and a status.
 *
 * @param posyanduId the Posyandu it is for, or that of the kader it is for
 * @param item the item that a recommendation other than training answers
 */
record Proposal(
    RecommendationKind kind,
    Rule rule,
    UUID posyanduId,
    @Nullable UUID kaderId,
    @Nullable String course,
    @Nullable String item,
    List<Reason> reasons) {

  Proposal {
    reasons = List.copyOf(reasons);
  }

  /**
   * What makes it the same recommendation when it is derived again: whom it is for and what about,
   * but not its kind, which R6 and R7 may change from one day to the next.
   */
  String subject() {
    String whom = kaderId == null ? "posyandu/" + posyanduId : "kader/" + kaderId;
    if (item != null) {
      return whom + "/item/" + item;
    }
    return course == null ? whom + "/assessment" : whom + "/course/" + course;
  }

  boolean isTraining() {
    return kind.isTraining();
  }

  Proposal as(RecommendationKind changed) {
    return new Proposal(changed, rule, posyanduId, kaderId, course, item, reasons);
  }
}
