package id.teladan.competition;

import id.teladan.platform.Actor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who judges, and who could be appointed. */
final class AssessorsView extends CompetitionFrame {

  final List<Assessor> appointed;
  final List<Assessor> candidates;
  final boolean changeable;
  final boolean dismissable;
  final @Nullable String problem;

  AssessorsView(
      Actor actor,
      Competition competition,
      List<Assessor> appointed,
      List<Assessor> candidates,
      @Nullable String problem) {
    super("assessors.mustache", actor, competition, Tab.ASSESSORS);
    this.appointed = appointed;
    this.candidates = candidates;
    this.changeable = mayWrite() && competition.status() != CompetitionStatus.DECIDED;
    this.dismissable = changeable && competition.status() == CompetitionStatus.DRAFT;
    this.problem = problem;
  }
}
