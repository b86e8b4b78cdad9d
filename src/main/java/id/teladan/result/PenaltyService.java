package id.teladan.result;

import id.teladan.audit.AuditEvent;
import id.teladan.audit.AuditLog;
import id.teladan.competition.Competition;
import id.teladan.competition.CompetitionId;
import id.teladan.competition.CompetitionService;
import id.teladan.competition.EntryId;
import id.teladan.platform.Actor;
import id.teladan.platform.CommonProblem;
import id.teladan.platform.Saved;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Points taken from an entry, and given back. */
public final class PenaltyService {

  private final Jdbi jdbi;
  private final CompetitionService competitions;

  PenaltyService(Jdbi jdbi, CompetitionService competitions) {
    this.jdbi = jdbi;
    this.competitions = competitions;
  }

  public List<Penalty> list(Actor actor, CompetitionId competitionId, EntryId entryId) {
    Competition competition = competitions.get(actor, competitionId);
    return jdbi.withHandle(
        handle -> {
          requireEntry(handle, competition.id(), entryId);
          return handle.attach(ResultDao.class).listPenalties(competition.id(), entryId);
        });
  }

  /** Gives a penalty, or puts another in its place; the audit keeps what was there. */
  public Saved<Penalty> put(
      Actor actor, CompetitionId competitionId, EntryId entryId, PenaltyId id, NewPenalty request) {
    return jdbi.inTransaction(
        handle -> {
          competitions.lock(handle, actor, competitionId).status().requireUnsealed();
          requireEntry(handle, competitionId, entryId);
          Penalty asked = request.penalty(id, entryId);
          Optional<Penalty> existing = handle.attach(PenaltyDao.class).findById(id);
          return existing.isPresent()
              ? replace(handle, actor, competitionId, existing.get(), asked)
              : insert(handle, actor, competitionId, asked);
        });
  }

  public void delete(Actor actor, CompetitionId competitionId, EntryId entryId, PenaltyId id) {
    jdbi.useTransaction(
        handle -> {
          competitions.lock(handle, actor, competitionId).status().requireUnsealed();
          requireEntry(handle, competitionId, entryId);
          PenaltyDao dao = handle.attach(PenaltyDao.class);
          Penalty gone =
              dao.findById(id)
                  .filter(penalty -> penalty.entryId().equals(entryId))
                  .orElseThrow(() -> CommonProblem.NOT_FOUND.because("Penalti itu tidak ada."));
          if (dao.delete(id, entryId)) {
            audit(handle, actor, competitionId, "penalty.delete", gone, words(gone));
          }
        });
  }

  private static Saved<Penalty> insert(
      Handle handle, Actor actor, CompetitionId competitionId, Penalty asked) {
    handle.attach(PenaltyDao.class).insert(asked);
    audit(handle, actor, competitionId, "penalty.create", asked, words(asked));
    return Saved.created(asked);
  }

  private static Saved<Penalty> replace(
      Handle handle, Actor actor, CompetitionId competitionId, Penalty existing, Penalty asked) {
    if (!existing.entryId().equals(asked.entryId())) {
      throw CommonProblem.ID_TAKEN.because("Id itu milik penalti peserta lain.");
    }
    if (!words(existing).equals(words(asked))) {
      handle.attach(PenaltyDao.class).replace(asked);
      audit(handle, actor, competitionId, "penalty.change", asked, words(existing));
    }
    return Saved.existing(asked);
  }

  private static void requireEntry(Handle handle, CompetitionId competitionId, EntryId entryId) {
    if (!handle.attach(PenaltyDao.class).isEntryOf(competitionId, entryId)) {
      throw CommonProblem.NOT_FOUND.because("Peserta itu tidak ada di lomba ini.");
    }
  }

  private static void audit(
      Handle handle,
      Actor actor,
      CompetitionId competitionId,
      String action,
      Penalty penalty,
      String detail) {
    AuditLog.write(
        handle,
        actor,
        new AuditEvent(action, "penalty/" + penalty.id(), "competition/" + competitionId)
            .withDetail(detail));
  }

  /** What a penalty is, the same however its number is written. */
  private static String words(Penalty penalty) {
    String points = penalty.points().stripTrailingZeros().toPlainString();
    String reason = penalty.reason();
    return "%s %s%s".formatted(penalty.rule(), points, reason == null ? "" : ": " + reason);
  }
}
