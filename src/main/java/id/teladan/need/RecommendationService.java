package id.teladan.need;

import id.teladan.audit.AuditEvent;
import id.teladan.audit.AuditLog;
import id.teladan.competition.CompetitionId;
import id.teladan.kader.KaderId;
import id.teladan.need.NeedCountDao.CompetitionChoice;
import id.teladan.need.NeedCountDao.NeedCount;
import id.teladan.platform.Actor;
import id.teladan.platform.Checks;
import id.teladan.platform.CommonProblem;
import id.teladan.platform.PageParams;
import id.teladan.platform.Platform;
import id.teladan.platform.Reach;
import id.teladan.platform.Role;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Shows recommendations, and keeps what was decided about them and what became of them. */
public final class RecommendationService {

  private static final Role[] READERS = {
    Role.ADMIN, Role.COMMITTEE, Role.TRAINER, Role.VIEWER, Role.KADER
  };
  private static final Role[] WRITERS = {Role.ADMIN, Role.TRAINER};

  private static final Step PLAN =
      new Step(RecommendationStatus.PLANNED, List.of(RecommendationStatus.OPEN));
  private static final Step FINISH =
      new Step(
          RecommendationStatus.DONE,
          List.of(RecommendationStatus.OPEN, RecommendationStatus.PLANNED));
  private static final Step REOPEN =
      new Step(
          RecommendationStatus.OPEN,
          List.of(RecommendationStatus.PLANNED, RecommendationStatus.DONE));

  private final Jdbi jdbi;
  private final Clock clock;

  /** What happens to recommendations when a pelatihan is planned, ends, or is called off. */
  private record Step(RecommendationStatus to, List<RecommendationStatus> from) {}

  RecommendationService(Platform platform) {
    this.jdbi = platform.jdbi();
    this.clock = platform.clock();
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
    return listByIds(actor, List.of(id)).stream()
        .findFirst()
        .orElseThrow(RecommendationService::notFound);
  }

  /** Those of the ids that the actor may see. */
  public List<RecommendationLine> listByIds(Actor actor, Collection<RecommendationId> ids) {
    return jdbi.withExtension(
        RecommendationDao.class, dao -> dao.listByIds(ids, actor.reach(READERS)));
  }

  List<CompetitionChoice> listCompetitions(Actor actor) {
    return jdbi.withExtension(NeedCountDao.class, dao -> dao.listCompetitions(office(actor)));
  }

  List<NeedCount> countByCourse(Actor actor, @Nullable CompetitionId competition) {
    return jdbi.withExtension(
        NeedCountDao.class, dao -> dao.countByCourse(office(actor), competition));
  }

  List<NeedCountDao.KindCount> countByKind(Actor actor, @Nullable CompetitionId competition) {
    return jdbi.withExtension(
        NeedCountDao.class, dao -> dao.countByKind(office(actor), competition));
  }

  /** Accepts, finishes, dismisses or reopens a recommendation. */
  public RecommendationLine decide(Actor actor, RecommendationId id, StatusChange change) {
    actor.require(WRITERS);
    if (change.lacksReason()) {
      throw Checks.wrong("reason", "alasan wajib diisi bila rekomendasi ditolak");
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

  /** What is open of a course in a puskesmas, to plan a pelatihan for. */
  public List<Recommendation> listOpen(Actor actor, RecommendationFilter filter, int most) {
    RecommendationFilter open = filter.with(RecommendationStatus.OPEN);
    return jdbi
        .withExtension(
            RecommendationDao.class, dao -> dao.list(actor.reach(WRITERS), open, null, most))
        .stream()
        .map(RecommendationLine::recommendation)
        .toList();
  }

  /**
   * In the transaction of a pelatihan that is planned for them: what was open is now planned;
   * others stay as somebody decided.
   */
  public void plan(Handle handle, Actor actor, Collection<RecommendationId> ids) {
    move(handle, actor, visible(handle, actor, ids), PLAN);
  }

  /**
   * In the transaction that completes a pelatihan: what it was planned for is done for those who
   * passed, and open again for those who did not. May be repeated with other results.
   */
  public void settle(
      Handle handle, Actor actor, Collection<RecommendationId> ids, Set<KaderId> passed) {
    Map<Boolean, List<Recommendation>> byOutcome =
        visible(handle, actor, ids).stream()
            .collect(
                Collectors.partitioningBy(
                    it -> it.kaderId() == null || passed.contains(it.kaderId())));
    move(handle, actor, Objects.requireNonNull(byOutcome.get(true)), FINISH);
    move(handle, actor, Objects.requireNonNull(byOutcome.get(false)), REOPEN);
  }

  /** In the transaction that cancels a pelatihan: what it was planned for is open again. */
  public void reopen(Handle handle, Actor actor, Collection<RecommendationId> ids) {
    move(handle, actor, visible(handle, actor, ids), REOPEN);
  }

  private static List<Recommendation> visible(
      Handle handle, Actor actor, Collection<RecommendationId> ids) {
    return handle.attach(RecommendationDao.class).listByIds(ids, actor.reach(WRITERS)).stream()
        .map(RecommendationLine::recommendation)
        .toList();
  }

  /** What somebody dismissed is left alone by every step. */
  private void move(Handle handle, Actor actor, List<Recommendation> all, Step step) {
    List<RecommendationId> moving =
        all.stream()
            .filter(it -> step.from().contains(it.status()))
            .map(Recommendation::id)
            .toList();
    handle
        .attach(RecommendationDao.class)
        .move(moving, new RecommendationDao.Move(step.to(), actor.username(), clock.instant()));
  }

  private static RecommendationLine find(RecommendationDao dao, RecommendationId id, Reach reach) {
    return dao.listByIds(List.of(id), reach).stream()
        .findFirst()
        .orElseThrow(RecommendationService::notFound);
  }

  private static Reach office(Actor actor) {
    return actor.reach(Role.ADMIN, Role.COMMITTEE, Role.TRAINER, Role.VIEWER);
  }

  private static RuntimeException notFound() {
    return CommonProblem.NOT_FOUND.because("Rekomendasi itu tidak ada.");
  }
}
