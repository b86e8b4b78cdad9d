package id.teladan.result;

import id.teladan.competition.Competition;
import id.teladan.platform.Actor;
import id.teladan.platform.PageView;
import id.teladan.platform.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the judges differ on: open items first, with what each reader may do about them. */
final class ModerationView extends PageView {

  final String id;
  final String competition;
  final List<Case> open;
  final List<Case> settled;
  final int openCount;
  final @Nullable String error;
  final boolean readsResults;

  ModerationView(
      Actor actor, Competition competition, List<Dispute> disputes, @Nullable String error) {
    super("moderation.mustache", actor, "Moderasi " + competition.name());
    this.id = competition.id().toString();
    this.competition = competition.name();
    boolean active = competition.isOpen();
    boolean mayReturn = active && actor.has(Role.ADMIN, Role.COMMITTEE);
    this.open = cases(disputes, false, active ? actor.username() : "", mayReturn);
    this.settled = cases(disputes, true, "", false);
    this.openCount = open.size();
    this.error = error;
    this.readsResults = ResultService.readsBeforehand(actor, competition);
  }

  boolean hasOpen() {
    return !open.isEmpty();
  }

  boolean hasSettled() {
    return !settled.isEmpty();
  }

  private static List<Case> cases(
      List<Dispute> disputes, boolean settled, String me, boolean mayReturn) {
    return disputes.stream()
        .filter(dispute -> dispute.settled() == settled)
        .map(dispute -> Case.of(dispute, me, mayReturn))
        .toList();
  }

  record Case(
      String entryId,
      String entry,
      String visitId,
      String item,
      String text,
      String flag,
      List<Side> sides) {

    static Case of(Dispute dispute, String me, boolean mayReturn) {
      return new Case(
          dispute.entryId().toString(),
          dispute.entryName(),
          dispute.visitId().toString(),
          dispute.item().code(),
          dispute.item().text(),
          dispute.flag().label(),
          dispute.sides().stream().map(side -> Side.of(side, me, mayReturn)).toList());
    }
  }

  record Side(
      String sheetId,
      String assessor,
      String score,
      @Nullable String confirmation,
      boolean mayConfirm,
      boolean mayReturn) {

    static Side of(Dispute.Side side, String me, boolean mayReturn) {
      String score = side.score();
      return new Side(
          side.sheetId().toString(),
          side.assessor(),
          score == null ? "tidak berlaku" : ExactWords.of(score),
          side.confirmation(),
          side.confirmation() == null && side.assessor().equals(me),
          mayReturn && side.confirmation() == null);
    }
  }
}
