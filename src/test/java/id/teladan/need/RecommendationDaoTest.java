package id.teladan.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.competition.CompetitionId;
import id.teladan.need.NeedCountDao.KindCount;
import id.teladan.need.NeedCountDao.NeedCount;
import id.teladan.need.RecommendationDao.Derived;
import id.teladan.need.RecommendationDao.Move;
import id.teladan.platform.Reach;
import id.teladan.testing.MariaDb;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MariaDb.class)
class RecommendationDaoTest {

  private final Judged judged = new Judged();
  private final CompetitionId competition = new CompetitionId(judged.competition);

  @Test
  void oneSubjectIsRecommendedOncePerCompetition(Handle db) {
    RecommendationDao dao = db.attach(RecommendationDao.class);
    dao.insert(competition, List.of(derived(RecommendationKind.UMUM, "U-02", null)));

    assertThatThrownBy(
            () ->
                dao.insert(competition, List.of(derived(RecommendationKind.KHUSUS, "U-02", null))))
        .isInstanceOf(UnableToExecuteStatementException.class)
        .hasMessageContaining("uq_recommendation_subject");
  }

  @Test
  void reasonsComeBackAsTheyWere(Handle db) {
    RecommendationDao dao = db.attach(RecommendationDao.class);
    Derived derived = derived(RecommendationKind.UMUM, "U-02", null);
    dao.insert(competition, List.of(derived));

    assertThat(dao.listByIds(List.of(derived.id()), Reach.ALL))
        .extracting(line -> line.recommendation().reasons())
        .containsExactly(derived.proposal().reasons());
  }

  @Test
  void onlyWhatIsOpenIsReplacedOrRemoved(Handle db) {
    RecommendationDao dao = db.attach(RecommendationDao.class);
    Derived decided = derived(RecommendationKind.UMUM, "U-02", null);
    dao.insert(competition, List.of(decided));
    dao.move(List.of(decided.id()), new Move(RecommendationStatus.PLANNED, "dewi", Instant.EPOCH));

    dao.deleteOpen(List.of(decided.id()));
    dao.replace(
        List.of(
            new Derived(
                decided.id(), derived(RecommendationKind.KHUSUS, "U-02", null).proposal())));

    assertThat(dao.listByIds(List.of(decided.id()), Reach.ALL))
        .extracting(line -> line.recommendation().kind())
        .containsExactly(RecommendationKind.UMUM);
  }

  @Test
  void aDismissedOneIsMovedByNothing(Handle db) {
    RecommendationDao dao = db.attach(RecommendationDao.class);
    Derived one = derived(RecommendationKind.UMUM, "U-02", null);
    dao.insert(competition, List.of(one));
    boolean dismissed =
        dao.decide(
            one.id(),
            new RecommendationDao.Decision(
                RecommendationStatus.DISMISSED, "Cuti", "dewi", Instant.EPOCH));

    dao.move(List.of(one.id()), new Move(RecommendationStatus.DONE, "dewi", Instant.EPOCH));

    assertThat(dismissed).isTrue();
    assertThat(dao.listKnown(competition))
        .extracting(RecommendationDao.Known::status)
        .containsExactly(RecommendationStatus.DISMISSED);
  }

  @Test
  void theMatrixCountsKaderOnceAndTellsWhoIsCoached(Handle db) {
    RecommendationDao dao = db.attach(RecommendationDao.class);
    NeedCountDao counts = db.attach(NeedCountDao.class);
    UUID first = judged.kader();
    UUID second = judged.kader();
    dao.insert(
        competition,
        List.of(
            derived(RecommendationKind.KHUSUS, "K-BB1", first),
            derived(RecommendationKind.COACHING, "K-BB1", second),
            derived(RecommendationKind.REASSESS, "K-DL1", first)));

    assertThat(counts.countByCourse(Reach.ALL, competition))
        .containsExactly(new NeedCount("K-BB1", judged.arena.puskesmas(), "Puskesmas Uji", 2, 1));
    assertThat(counts.countByKind(Reach.ALL, competition))
        .contains(new KindCount(RecommendationKind.REASSESS, 1));
    assertThat(counts.countByCourse(new Reach(false, "96", "", ""), competition)).isEmpty();
  }

  @Test
  void whoMovedWithinAPuskesmasBetweenTwoCompetitionsCountsOnce(Handle db) {
    RecommendationDao dao = db.attach(RecommendationDao.class);
    NeedCountDao counts = db.attach(NeedCountDao.class);
    UUID kader = judged.kader();
    CompetitionId later = new CompetitionId(judged.arena.competition());
    UUID newHome = judged.arena.posyandu();
    dao.insert(competition, List.of(derived(RecommendationKind.COACHING, "K-BB1", kader)));
    dao.insert(later, List.of(derived(RecommendationKind.COACHING, "K-BB1", kader, newHome)));

    Reach reach = new Reach(false, "", judged.arena.puskesmas().toString(), "");
    assertThat(counts.countByCourse(reach, null))
        .containsExactly(new NeedCount("K-BB1", judged.arena.puskesmas(), "Puskesmas Uji", 1, 1));
  }

  private Derived derived(RecommendationKind kind, String course, @Nullable UUID kader) {
    return derived(kind, course, kader, judged.posyandu);
  }

  private static Derived derived(
      RecommendationKind kind, String course, @Nullable UUID kader, UUID posyandu) {
    Proposal proposal =
        new Proposal(
            kind, Rule.R3, posyandu, kader, course, null, List.of(Reason.of(Rule.R3, Facts.d(1))));
    return new Derived(RecommendationId.next(), proposal);
  }
}
