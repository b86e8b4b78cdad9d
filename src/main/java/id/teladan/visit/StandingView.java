package id.teladan.visit;

import id.teladan.competition.Competition;
import id.teladan.competition.CompetitionFrame;
import id.teladan.platform.Actor;

/** How a competition stands: the part of the board that keeps itself up to date. */
final class StandingView extends CompetitionFrame {

  final BoardCounts counts;
  final int lateSheets;
  final boolean hasLate;

  StandingView(Actor actor, Competition competition, BoardCounts counts, int lateSheets) {
    super("_standing.mustache", actor, competition, Tab.VISITS);
    this.counts = counts;
    this.lateSheets = lateSheets;
    this.hasLate = lateSheets > 0;
  }
}
