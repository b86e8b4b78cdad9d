package id.teladan.visit;

import id.teladan.competition.Assessor;
import id.teladan.competition.AssessorService;
import id.teladan.competition.Competition;
import id.teladan.competition.CompetitionId;
import id.teladan.competition.CompetitionService;
import id.teladan.competition.Entry;
import id.teladan.competition.EntryService;
import id.teladan.platform.Actor;
import id.teladan.platform.CommonProblem;
import id.teladan.platform.PageParams;
import id.teladan.platform.Role;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Telling people of visits: assessors of theirs, a committee of all. Planning: {@link
 * VisitPlanner}.
 */
public final class VisitService {

  private static final Role[] READERS = {Role.ADMIN, Role.COMMITTEE, Role.TRAINER, Role.VIEWER};

  private final Jdbi jdbi;
  private final CompetitionService competitions;
  private final EntryService entries;
  private final AssessorService assessors;

  VisitService(
      Jdbi jdbi, CompetitionService competitions, EntryService entries, AssessorService assessors) {
    this.jdbi = jdbi;
    this.competitions = competitions;
    this.entries = entries;
    this.assessors = assessors;
  }

  static boolean readsAll(Actor actor) {
    return actor.has(READERS);
  }

  /** The caller's own visits. */
  public List<VisitCard> listMine(Actor actor, PageParams page) {
    return jdbi.withExtension(
        VisitDao.class,
        dao ->
            dao.listOf(actor.username(), page.afterDay(0), page.afterId(1), page.limitPlusOne()));
  }

  /** The visits in scope, of one competition where it is said. */
  public List<VisitCard> list(Actor actor, @Nullable CompetitionId competition, PageParams page) {
    return jdbi.withExtension(
        VisitDao.class,
        dao ->
            dao.listInScope(
                actor.reach(READERS),
                competition,
                actor.username(),
                page.afterDay(0),
                page.afterId(1),
                page.limitPlusOne()));
  }

  /** The board of a competition that the caller may see. */
  Board board(Competition competition, LocalDate today, PageParams page) {
    return Board.read(jdbi, competition, today, page);
  }

  BoardCounts standing(Competition competition, LocalDate today) {
    return Board.counts(jdbi, competition, today);
  }

  /** One of the caller's own visits. */
  public VisitCard getMine(Actor actor, VisitId id) {
    return jdbi.withExtension(
        VisitDao.class,
        dao -> dao.findOf(id, actor.username()).orElseThrow(VisitService::notFound));
  }

  /** What a visit is about, for a feature above that has checked who may see it. */
  public VisitCard get(VisitId id) {
    return jdbi.withExtension(
        VisitDao.class, dao -> dao.findById(id, "").orElseThrow(VisitService::notFound));
  }

  /** A visit the actor is to score, for the command that opens a sheet of it. */
  AssignedVisit getAssigned(Handle handle, Actor actor, VisitId id) {
    VisitDao dao = handle.attach(VisitDao.class);
    Visit visit =
        dao.findOf(id, actor.username()).map(VisitCard::visit).orElseThrow(VisitService::notFound);
    Competition competition = competitions.get(handle, visit.competitionId());
    Entry entry = entries.find(handle, visit.entryId()).orElseThrow(VisitService::notFound);
    Assessor assessor =
        assessors.listAssessors(handle, competition.id()).stream()
            .filter(it -> it.username().equals(actor.username()))
            .findFirst()
            .orElseThrow(VisitService::notFound);
    return new AssignedVisit(visit, competition, entry, assessor);
  }

  static List<String> sortKey(VisitCard card) {
    return List.of(card.visit().scheduledOn().toString(), card.visit().id().toString());
  }

  static RuntimeException notFound() {
    return CommonProblem.NOT_FOUND.because("Kunjungan itu tidak ada.");
  }
}
