package id.teladan.evidence;

import id.teladan.competition.Competition;
import id.teladan.competition.CompetitionFrame;
import id.teladan.competition.CompetitionStatus;
import id.teladan.evidence.RetentionDao.Holdings;
import id.teladan.evidence.RetentionService.Retention;
import id.teladan.platform.Actor;
import id.teladan.platform.FormInput;
import id.teladan.platform.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

/** How much evidence a competition has, and until when it is kept. */
final class RetentionView extends CompetitionFrame {

  final int pieces;
  final String megabytes;
  final int removed;
  final boolean hasRemoved;
  final boolean forEver;
  final String until;
  final boolean decidedByCommittee;
  final boolean open;
  final String keepUntil;
  final String earliest;
  final String latest;
  final String error;

  RetentionView(
      Actor actor,
      Competition competition,
      Retention retention,
      Holdings holdings,
      FormInput input) {
    super("retention.mustache", actor, competition, Tab.OVERVIEW);
    LocalDate day = retention.keepUntil();
    this.pieces = holdings.pieces();
    this.megabytes = Words.number(BigDecimal.valueOf(holdings.bytes()).movePointLeft(6));
    this.removed = holdings.removed();
    this.hasRemoved = removed > 0;
    this.forEver = day == null;
    this.until = day == null ? "" : Words.date(day);
    this.decidedByCommittee = retention.decided();
    this.open = competition.status() != CompetitionStatus.DECIDED;
    this.error = input.error("keepUntil");
    this.keepUntil = error.isEmpty() ? Objects.toString(day, "") : input.text("keepUntil");
    this.earliest = competition.closesOn().toString();
    this.latest = RetentionService.latest(competition).toString();
  }
}
