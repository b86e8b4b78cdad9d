package id.teladan.visit;

import id.teladan.competition.Competition;
import id.teladan.competition.CompetitionFrame;
import id.teladan.competition.CompetitionStatus;
import id.teladan.instrument.Instrument;
import id.teladan.platform.Actor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The version in force, and each other one with what is different in it. */
final class CompetitionVersionsView extends CompetitionFrame {

  final String instrument;
  final int handedIn;
  final boolean blocked;
  final int draftsElsewhere;
  final boolean hasDraftsElsewhere;
  final boolean open;
  final boolean changeable;
  final List<Row> rows;
  final boolean none;
  final String reason;
  final @Nullable String problem;

  CompetitionVersionsView(
      Actor actor,
      CompetitionVersions.Standing standing,
      Instrument inForce,
      List<CompetitionVersions.Choice> choices,
      String reason,
      @Nullable String problem) {
    super("versions.mustache", actor, standing.competition(), Tab.OVERVIEW);
    Competition competition = standing.competition();
    this.instrument =
        competition.instrument().code() + " versi " + competition.instrument().version();
    this.handedIn = standing.handedIn();
    this.open = competition.status() == CompetitionStatus.OPEN;
    this.blocked = open && handedIn > 0;
    this.changeable = open && handedIn == 0;
    this.draftsElsewhere = standing.draftsElsewhere();
    this.hasDraftsElsewhere = draftsElsewhere > 0;
    this.rows =
        choices.stream()
            .map(
                choice ->
                    new Row(
                        choice.version().version(),
                        "/instrumen/%s/%d"
                            .formatted(choice.version().code(), choice.version().version()),
                        new VersionLines(inForce, choice.version().instrument(), choice.change())))
            .toList();
    this.none = rows.isEmpty();
    this.reason = reason;
    this.problem = problem;
  }

  /** One version that may be chosen. */
  record Row(int version, String address, VersionLines lines) {}
}
