package id.teladan.pelatihan;

import id.teladan.audit.AuditLog;
import id.teladan.kader.KaderId;
import id.teladan.platform.Actor;
import id.teladan.platform.CommonProblem;
import id.teladan.platform.FieldError;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The pre-test, the post-test and its one remedial. */
public final class TestService {

  private static final BigDecimal FULL = new BigDecimal("100");

  private final Jdbi jdbi;
  private final Clock clock;

  TestService(Jdbi jdbi, Clock clock) {
    this.jdbi = jdbi;
    this.clock = clock;
  }

  /** What was recorded, and as which test. */
  public record Recorded(TestKind test, BigDecimal score) {}

  /** One line of the table: all that is known of one participant; null stands for no score. */
  record Scores(
      @Nullable BigDecimal pre, @Nullable BigDecimal post, @Nullable BigDecimal remedial) {}

  public Recorded recordPreTest(
      Actor actor, PelatihanId id, KaderId kader, @Nullable BigDecimal score) {
    BigDecimal checked = check(score, "score");
    return change(
        actor,
        id,
        kader,
        dao -> {
          dao.saveScore(id, kader, TestKind.PRE, checked, clock.instant());
          return new Recorded(TestKind.PRE, checked);
        });
  }

  /**
   * Records a score of the post-test: the first, or else the remedial. The latest score sent once
   * more is a repeated request and no further try; any other third one is refused.
   */
  public Recorded recordPostTest(
      Actor actor, PelatihanId id, KaderId kader, @Nullable BigDecimal score) {
    BigDecimal checked = check(score, "score");
    return change(
        actor,
        id,
        kader,
        dao -> {
          Recorded recorded = new Recorded(nextTry(dao, id, kader, checked), checked);
          dao.saveScore(id, kader, recorded.test(), checked, clock.instant());
          return recorded;
        });
  }

  private static TestKind nextTry(
      CompletionDao dao, PelatihanId id, KaderId kader, BigDecimal score) {
    Optional<BigDecimal> post = dao.findScore(id, kader, TestKind.POST);
    Optional<BigDecimal> remedial = dao.findScore(id, kader, TestKind.REMEDIAL);
    if (remedial.isPresent()) {
      if (remedial.get().compareTo(score) == 0) {
        return TestKind.REMEDIAL;
      }
      throw PelatihanProblem.REMEDIAL_USED.because(
          "Nilai post-test dan satu remedial sudah tercatat; nilai ketiga tidak diterima.");
    }
    boolean again = post.filter(first -> first.compareTo(score) == 0).isPresent();
    return post.isEmpty() || again ? TestKind.POST : TestKind.REMEDIAL;
  }

  /**
   * Makes the table of scores say exactly this. Here each cell has its name, so a typing error is
   * put right without using up the remedial; the audit keeps that it was changed.
   */
  void saveTable(Actor actor, PelatihanId id, Map<KaderId, Scores> table) {
    jdbi.useTransaction(
        handle -> {
          PelatihanId open = PelatihanReading.lockOpen(handle, actor, id).id();
          CompletionDao dao = handle.attach(CompletionDao.class);
          table.forEach((kader, scores) -> saveRow(handle, dao, open, kader, scores));
          AuditLog.write(
              handle, actor, "test.table", "pelatihan/" + open + "/tests", "pelatihan/" + open);
        });
  }

  private void saveRow(
      Handle handle, CompletionDao dao, PelatihanId id, KaderId kader, Scores scores) {
    requireEnrolled(handle, id, kader);
    if (scores.post() == null && scores.remedial() != null) {
      throw wrong("remedial", "isi nilai post-test dahulu");
    }
    saveCell(dao, id, kader, TestKind.PRE, scores.pre());
    saveCell(dao, id, kader, TestKind.POST, scores.post());
    saveCell(dao, id, kader, TestKind.REMEDIAL, scores.remedial());
  }

  private void saveCell(
      CompletionDao dao, PelatihanId id, KaderId kader, TestKind test, @Nullable BigDecimal score) {
    Optional<BigDecimal> before = dao.findScore(id, kader, test);
    if (score == null) {
      if (before.isPresent() && !dao.deleteScore(id, kader, test)) {
        throw new AssertionError("locked, but gone: " + test);
      }
    } else if (before.filter(known -> known.compareTo(score) == 0).isEmpty()) {
      dao.saveScore(id, kader, test, check(score, "score"), clock.instant());
    }
  }

  private Recorded change(Actor actor, PelatihanId id, KaderId kader, Change change) {
    return jdbi.inTransaction(
        handle -> {
          PelatihanId open = PelatihanReading.lockOpen(handle, actor, id).id();
          requireEnrolled(handle, open, kader);
          Recorded recorded = change.apply(handle.attach(CompletionDao.class));
          AuditLog.write(
              handle,
              actor,
              "test.record",
              "pelatihan/%s/tests/%s/%s".formatted(open, recorded.test(), kader),
              "pelatihan/" + open);
          return recorded;
        });
  }

  private static void requireEnrolled(Handle handle, PelatihanId id, KaderId kader) {
    boolean enrolled =
        handle
            .attach(EnrollmentDao.class)
            .find(id, kader)
            .filter(row -> row.outcome() == EnrollmentOutcome.ENROLLED)
            .isPresent();
    if (!enrolled) {
      throw PelatihanProblem.NOT_ENROLLED.because("Daftarkan kader ini dahulu.");
    }
  }

  private static BigDecimal check(@Nullable BigDecimal score, String field) {
    if (score == null || score.signum() < 0 || score.compareTo(FULL) > 0) {
      throw wrong(field, "harus 0 sampai 100");
    }
    if (score.stripTrailingZeros().scale() > 2) {
      throw wrong(field, "paling banyak dua angka di belakang koma");
    }
    return score;
  }

  private static RuntimeException wrong(String field, String message) {
    return CommonProblem.INVALID_FIELDS.because(
        "Nilai tes belum benar.", List.of(new FieldError(field, message)));
  }

  private interface Change {
    Recorded apply(CompletionDao dao);
  }
}
