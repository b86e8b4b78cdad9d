package id.teladan.result;

import id.teladan.competition.Competition;
import id.teladan.competition.CompetitionFrame;
import id.teladan.platform.Actor;
import id.teladan.platform.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the judges differ on: open items first, with what each reader may do about them. */
final class ModerationView extends CompetitionFrame {

  final String id;
  final List<Case> open;
  final List<Case> settled;
  final String here;
  final @Nullable String next;
  final @Nullable String error;
  final boolean readsResults;
  final boolean hasOpen;

  ModerationView(
      Actor actor,
      Competition competition,
      DisputePage page,
      String here,
      JudgeNames names,
      @Nullable String error) {
    super("moderation.mustache", actor, competition, Tab.MODERATION);
    this.id = competition.id().toString();
    boolean active = competition.isOpen();
    boolean mayReturn = active && actor.has(Role.ADMIN, Role.COMMITTEE);
    List<Dispute> disputes = page.found().items();
    this.hasOpen = page.open() > 0;
    this.here = here;
    this.next = page.found().next();
    this.open = cases(disputes, false, names, active ? actor.username() : "", mayReturn);
    this.settled = cases(disputes, true, names, "", false);
    this.error = error;
    this.readsResults = ResultService.readsBeforehand(actor, competition);
  }

  boolean isLaterPage() {
    return !here.isEmpty();
  }

  boolean hasSettled() {
    return !settled.isEmpty();
  }

  private static List<Case> cases(
      List<Dispute> disputes, boolean settled, JudgeNames names, String me, boolean mayReturn) {
    return disputes.stream()
        .filter(dispute -> dispute.settled() == settled)
        .map(dispute -> Case.of(dispute, names, me, mayReturn))
        .toList();
  }

  record Case(
      String entryId,
      String entry,
      String section,
      String item,
      String text,
      String flag,
      List<Side> sides) {

    static Case of(Dispute dispute, JudgeNames names, String me, boolean mayReturn) {
      return new Case(
          dispute.entryId().toString(),
          dispute.entryName(),
          dispute.section(),
          dispute.item().code(),
          dispute.item().text(),
          dispute.flag().label(),
          dispute.sides().stream().map(side -> Side.of(side, names, me, mayReturn)).toList());
    }
  }

  record Side(
      String sheetId,
      String assessor,
      String score,
      @Nullable String confirmation,
      boolean mayConfirm,
      boolean mayReturn) {

    static Side of(Dispute.Side side, JudgeNames names, String me, boolean mayReturn) {
      String score = side.score();
      return new Side(
          side.sheetId().toString(),
          names.of(side.assessor()),
          score == null ? "tidak berlaku" : ExactWords.of(score),
          side.confirmation(),
          side.confirmation() == null && side.assessor().equals(me),
          mayReturn && side.confirmation() == null);
    }
  }
}
