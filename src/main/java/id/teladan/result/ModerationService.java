package id.teladan.result;

import id.teladan.audit.AuditEvent;
import id.teladan.audit.AuditLog;
import id.teladan.competition.Competition;
import id.teladan.competition.CompetitionId;
import id.teladan.competition.CompetitionService;
import id.teladan.competition.EntryId;
import id.teladan.instrument.Instrument;
import id.teladan.instrument.Item;
import id.teladan.platform.Actor;
import id.teladan.platform.CommonProblem;
import id.teladan.platform.PageParams;
import id.teladan.platform.Saved;
import id.teladan.visit.SheetId;
import java.time.Clock;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** What the judges must talk about before a decision, and how they settle it. */
public final class ModerationService {

  private final Jdbi jdbi;
  private final Clock clock;
  private final CompetitionService competitions;
  private final Moderator moderator;
  private final Summaries summaries;

  ModerationService(
      Jdbi jdbi,
      Clock clock,
      CompetitionService competitions,
      Moderator moderator,
      Summaries summaries) {
    this.jdbi = jdbi;
    this.clock = clock;
    this.competitions = competitions;
    this.moderator = moderator;
    this.summaries = summaries;
  }

  /** The flagged items: all to those who read results, else the own ones. */
  DisputePage list(Actor actor, CompetitionId id, boolean settledToo, PageParams page) {
    Competition competition = competitions.get(actor, id);
    boolean all = ResultService.readsBeforehand(actor, competition);
    List<Dispute> found =
        summaries.of(competition).stream()
            .flatMap(summary -> summary.disputes().stream())
            .filter(dispute -> settledToo || !dispute.settled())
            .filter(dispute -> all || dispute.concerns(actor.username()))
            .toList();
    List<String> items = competitions.instrument(competition).items().map(Item::code).toList();
    return DisputePage.of(found, items, page);
  }

  /** Confirms the own answer to a flagged item. The same again succeeds. */
  public Saved<Dispute> confirm(Actor actor, SheetId sheetId, NewConfirmation request) {
    ModerationDao.OwnSheet own =
        jdbi.withExtension(ModerationDao.class, dao -> dao.findOwn(sheetId, actor.username()))
            .orElseThrow(() -> CommonProblem.NOT_FOUND.because("Lembar nilai itu tidak ada."));
    Competition competition = competitions.get(actor, own.competitionId());
    competition.status().requireOpen();
    Instrument instrument = competitions.instrument(competition);
    return jdbi.inTransaction(
        handle -> {
          ModerationDao dao = handle.attach(ModerationDao.class);
          EntryId entry = dao.lockEntry(own.entryId());
          ResultReader reader = new ResultReader(handle, own.competitionId(), instrument);
          Dispute.Side side = side(dispute(reader, entry, sheetId, request.item()), sheetId);
          String score = ConfirmationRow.text(side);
          boolean isNew = !dao.isConfirmed(sheetId, request.item(), score);
          String reason = request.reason().strip();
          dao.confirm(sheetId, request.item(), score, reason, clock.instant());
          Dispute after = dispute(reader, entry, sheetId, request.item());
          moderator.changed(handle, List.of(sheetId));
          audit(handle, actor, own.competitionId(), sheetId, request.item(), score, reason);
          return new Saved<>(after, isNew);
        });
  }

  private static Dispute dispute(ResultReader reader, EntryId entry, SheetId sheet, String item) {
    return reader.find(entry).stream()
        .flatMap(result -> result.disputes().stream())
        .filter(dispute -> dispute.item().code().equals(item))
        .filter(dispute -> dispute.sides().stream().anyMatch(it -> it.sheetId().equals(sheet)))
        .findFirst()
        .orElseThrow(
            () ->
                ResultProblem.NOT_IN_MODERATION.because(
                    "Para penilai tidak berbeda pada butir “%s” di lembar ini.".formatted(item)));
  }

  private static Dispute.Side side(Dispute dispute, SheetId sheet) {
    return dispute.sides().stream()
        .filter(side -> side.sheetId().equals(sheet))
        .findFirst()
        .orElseThrow();
  }

  private static void audit(
      Handle handle,
      Actor actor,
      CompetitionId competition,
      SheetId sheet,
      String item,
      String score,
      String reason) {
    AuditLog.write(
        handle,
        actor,
        new AuditEvent("sheet.confirm", "sheet/" + sheet, "competition/" + competition)
            .withDetail("%s = %s: %s".formatted(item, score, reason)));
  }
}
