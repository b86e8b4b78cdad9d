package id.teladan.need;

import id.teladan.audit.AuditEvent;
import id.teladan.audit.AuditLog;
import id.teladan.competition.Competition;
import id.teladan.competition.CompetitionId;
import id.teladan.competition.CompetitionService;
import id.teladan.need.RecommendationDao.CompetitionChoice;
import id.teladan.need.RecommendationDao.NeedCount;
import id.teladan.platform.Actor;
import id.teladan.platform.CommonProblem;
import id.teladan.platform.PageParams;
import id.teladan.platform.Platform;
import id.teladan.platform.Reach;
import id.teladan.platform.Role;
import id.teladan.platform.Words;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Derives recommendations, shows them, and keeps what was decided about them. */
public final class NeedService {

  private static final Role[] READERS = {
    Role.ADMIN, Role.COMMITTEE, Role.TRAINER, Role.VIEWER, Role.KADER
  };
  private static final Role[] WRITERS = {Role.ADMIN, Role.TRAINER};

  private final Jdbi jdbi;
  private final Clock clock;
  private final RecommendationRules rules;
  private final FactsReader facts;
  private final CompetitionService competitions;

  NeedService(
      Platform platform,
      RecommendationRules rules,
      FactsReader facts,
      CompetitionService competitions) {
    this.jdbi = platform.jdbi();
    this.clock = platform.clock();
    this.rules = rules;
    this.facts = facts;
    this.competitions = competitions;
  }

  /**
   * Derives the recommendations of a competition anew. What is still open is replaced and keeps its
   * id; what somebody decided about stays as it was.
   */
  public void derive(Actor actor, CompetitionId id) {
    actor.require(WRITERS);
    Competition competition = competitions.get(actor, id);
    Map<UUID, List<CompletedCourse>> completed = facts.completed(jdbi, id);
    jdbi.useTransaction(
        handle -> {
          FactsDao dao = handle.attach(FactsDao.class);
          if (dao.lock(id, actor.reach(WRITERS)).isEmpty()) {
            throw CommonProblem.NOT_FOUND.because("Lomba itu tidak ada.");
          }
          List<PosyanduFacts> found = facts.read(handle, competition, completed);
          int count = replaceOpen(handle, id, rules.derive(found, Words.day(clock.instant())));
          AuditLog.write(
              handle,
              actor,
              new AuditEvent("recommendation.derive", "competition/" + id, "competition/" + id)
                  .withDetail("%d recommendations".formatted(count)));
        });
  }

  private static int replaceOpen(Handle handle, CompetitionId id, List<Proposal> proposals) {
    RecommendationDao dao = handle.attach(RecommendationDao.class);
    Map<String, RecommendationDao.Known> gone =
        dao.listKnown(id).stream()
            .collect(Collectors.toMap(RecommendationDao.Known::subject, Function.identity()));
    List<RecommendationDao.Derived> fresh = new ArrayList<>();
    List<RecommendationDao.Derived> again = new ArrayList<>();
    for (Proposal proposal : proposals) {
      RecommendationDao.Known known = gone.remove(proposal.subject());
      if (known == null) {
        fresh.add(new RecommendationDao.Derived(RecommendationId.next(), proposal));
      } else if (known.status() == RecommendationStatus.OPEN) {
        again.add(new RecommendationDao.Derived(known.id(), proposal));
      }
    }
    dao.deleteOpen(gone.values().stream().map(RecommendationDao.Known::id).toList());
    dao.replace(again);
    dao.insert(id, fresh);
    return proposals.size();
  }

  /** What is in scope, and for a kader what names them; one more than the page shows. */
  public List<RecommendationLine> list(Actor actor, RecommendationFilter filter, PageParams page) {
    UUID after = page.afterId(0);
    return jdbi.withExtension(
        RecommendationDao.class,
        dao -> dao.list(actor.reach(READERS), filter, after, page.limitPlusOne()));
  }

  /** What names the kader who asks, and nothing that other roles of theirs would show. */
  List<RecommendationLine> listOwn(Actor actor, PageParams page) {
    UUID after = page.afterId(0);
    return jdbi.withExtension(
        RecommendationDao.class,
        dao ->
            dao.list(
                actor.reach(Role.KADER), RecommendationFilter.ALL, after, page.limitPlusOne()));
  }

  static List<String> sortKey(RecommendationLine line) {
    return List.of(line.recommendation().id().toString());
  }

  public RecommendationLine get(Actor actor, RecommendationId id) {
    return listByIds(actor, List.of(id)).stream().findFirst().orElseThrow(NeedService::notFound);
  }

  /** Those of the ids that the actor may see. */
  public List<RecommendationLine> listByIds(Actor actor, Collection<RecommendationId> ids) {
    return jdbi.withExtension(
        RecommendationDao.class, dao -> dao.listByIds(ids, actor.reach(READERS)));
  }

  List<CompetitionChoice> listCompetitions(Actor actor) {
    return jdbi.withExtension(RecommendationDao.class, dao -> dao.listCompetitions(office(actor)));
  }

  List<NeedCount> countByCourse(Actor actor, @Nullable CompetitionId competition) {
    return jdbi.withExtension(
        RecommendationDao.class, dao -> dao.countByCourse(office(actor), competition));
  }

  List<RecommendationDao.KindCount> countByKind(Actor actor, @Nullable CompetitionId competition) {
    return jdbi.withExtension(
        RecommendationDao.class, dao -> dao.countByKind(office(actor), competition));
  }

  /** Accepts, finishes, dismisses or reopens a recommendation. */
  public RecommendationLine decide(Actor actor, RecommendationId id, StatusChange change) {
    actor.require(WRITERS);
    if (change.lacksReason()) {
      throw Queries.wrong("reason", "alasan wajib diisi bila rekomendasi ditolak");
    }
    return jdbi.inTransaction(
        handle -> {
          RecommendationDao dao = handle.attach(RecommendationDao.class);
          Recommendation before = find(dao, id, actor.reach(WRITERS)).recommendation();
          if (!before.status().equals(change.status())
              || !Objects.equals(before.statusReason(), change.reasonOrNull())) {
            RecommendationDao.Decision decision =
                new RecommendationDao.Decision(
                    change.status(), change.reasonOrNull(), actor.username(), clock.instant());
            if (!dao.decide(id, decision)) {
              throw notFound();
            }
            AuditLog.write(
                handle,
                actor,
                new AuditEvent(
                        "recommendation.decide",
                        "recommendation/" + id,
                        "competition/" + before.competitionId())
                    .withDetail(before.status() + " -> " + change.status()));
          }
          return find(dao, id, Reach.ALL);
        });
  }

  /**
   * In the transaction of a pelatihan that is planned for them: what was open is now planned. Says
   * how many were; others stay as somebody decided.
   */
  public int plan(Handle handle, Actor actor, Collection<RecommendationId> ids) {
    return move(handle, actor, ids, RecommendationStatus.OPEN, RecommendationStatus.PLANNED);
  }

  /** In the transaction that completes a pelatihan: what it was planned for is done. */
  public int finish(Handle handle, Actor actor, Collection<RecommendationId> ids) {
    return move(handle, actor, ids, RecommendationStatus.PLANNED, RecommendationStatus.DONE);
  }

  /** In the transaction that cancels a pelatihan: what it was planned for is open again. */
  public int reopen(Handle handle, Actor actor, Collection<RecommendationId> ids) {
    return move(handle, actor, ids, RecommendationStatus.PLANNED, RecommendationStatus.OPEN);
  }

  private int move(
      Handle handle,
      Actor actor,
      Collection<RecommendationId> ids,
      RecommendationStatus from,
      RecommendationStatus to) {
    RecommendationDao dao = handle.attach(RecommendationDao.class);
    List<RecommendationId> visible =
        dao.listByIds(ids, actor.reach(WRITERS)).stream()
            .map(line -> line.recommendation().id())
            .toList();
    return dao.move(
        visible, new RecommendationDao.Move(from, to, actor.username(), clock.instant()));
  }

  private static RecommendationLine find(RecommendationDao dao, RecommendationId id, Reach reach) {
    return dao.listByIds(List.of(id), reach).stream()
        .findFirst()
        .orElseThrow(NeedService::notFound);
  }

  private static Reach office(Actor actor) {
    return actor.reach(Role.ADMIN, Role.COMMITTEE, Role.TRAINER, Role.VIEWER);
  }

  private static RuntimeException notFound() {
    return CommonProblem.NOT_FOUND.because("Rekomendasi itu tidak ada.");
  }
}
