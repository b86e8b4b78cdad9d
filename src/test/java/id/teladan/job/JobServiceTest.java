package id.teladan.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.IntNode;
import id.teladan.platform.Actor;
import id.teladan.platform.CommonProblem;
import id.teladan.platform.Grant;
import id.teladan.platform.Ids;
import id.teladan.platform.ProblemException;
import id.teladan.platform.Role;
import id.teladan.platform.Scope;
import id.teladan.testing.AtOnce;
import id.teladan.testing.MariaDb;
import id.teladan.testing.Waiting;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MariaDb.class)
class JobServiceTest {

  private static final Actor BUDI =
      new Actor("budi", "Budi", List.of(new Grant(Role.TRAINER, Scope.EVERYWHERE)));
  private static final Actor DEWI = new Actor("dewi", "Dewi", List.of());

  private final String object = "test/" + Ids.next();
  private final Counting work = new Counting("test-" + Ids.next());
  private Jdbi jdbi;
  private JobWorker worker;
  private JobService service;

  @BeforeEach
  void build(Jdbi database) {
    jdbi = database;
    worker = new JobWorker(jdbi, Clock.tick(Clock.systemUTC(), Duration.ofMillis(1)));
    service = new JobService(jdbi, Clock.tick(Clock.systemUTC(), Duration.ofMillis(1)), worker);
    service.register(work);
  }

  @AfterEach
  void stop() {
    worker.stop();
  }

  @Test
  void whatIsOrderedIsDoneInTheBackground() {
    worker.start();

    Job job = order(3);
    service.wake();

    assertThat(awaitEnd(job.id()).status()).isEqualTo(JobStatus.DONE);
    assertThat(work.done).containsExactly(1, 2, 3);
    assertThat(service.get(BUDI, job.id()).done()).isEqualTo(3);
  }

  @Test
  void anOrderThatIsRolledBackIsNeverCarriedOut() {
    jdbi.useTransaction(
        handle -> {
          Job job = service.order(handle, BUDI, newJob(1));
          assertThat(queued(handle, job.id())).isOne();
          handle.rollback();
          assertThat(queued(handle, job.id())).isZero();
        });

    assertThat(service.findLatest(object)).isEmpty();
  }

  @Test
  void ordersAtOnceAreOneJob() {
    List<JobId> ids = AtOnce.times(8, i -> order(1).id());

    assertThat(ids).hasSize(8).containsOnly(ids.get(0));
  }

  @Test
  void afterItsEndAJobMayBeOrderedAgain() {
    Job first = order(1);
    worker.run(first.id());

    assertThat(order(1).id()).isNotEqualTo(first.id());
  }

  @Test
  void aJobWhoseServiceWasKilledIsBegunAgainByAnother() {
    Job job = order(3);
    work.dieAt = 2;
    assertThatThrownBy(() -> worker.run(job.id())).isInstanceOf(Killed.class);
    assertThat(service.get(BUDI, job.id()))
        .extracting(Job::status, Job::done)
        .containsExactly(JobStatus.RUNNING, 1);
    markPickedByADeadService(job.id());

    work.dieAt = 0;
    worker.start();

    assertThat(awaitEnd(job.id()).status()).isEqualTo(JobStatus.DONE);
    assertThat(work.done).containsExactly(1, 2, 3);
  }

  @Test
  void aRefusalEndsTheJobWithItsReason() {
    work.refuseAt = 1;
    Job job = order(3);

    worker.run(job.id());

    Job ended = service.get(BUDI, job.id());
    assertThat(ended.status()).isEqualTo(JobStatus.FAILED);
    assertThat(ended.problem()).contains("tidak boleh");
  }

  @Test
  void aJobIsSeenByWhoOrderedItAndNobodyElse() {
    Job job = order(1);

    assertThat(service.get(BUDI, job.id())).isEqualTo(job);
    assertThat(service.get(Actor.SYSTEM, job.id())).isEqualTo(job);
    assertThatThrownBy(() -> service.get(DEWI, job.id()))
        .isInstanceOfSatisfying(
            ProblemException.class, e -> assertThat(e.problem().status()).isEqualTo(404));
  }

  private Job order(int total) {
    return jdbi.inTransaction(handle -> service.order(handle, BUDI, newJob(total)));
  }

  private NewJob newJob(int total) {
    return new NewJob(work.kind(), object, total, new IntNode(total));
  }

  private static int queued(Handle handle, JobId id) {
    return handle
        .createQuery("SELECT COUNT(*) FROM scheduled_tasks WHERE task_instance = :id")
        .bind("id", id.toString())
        .mapTo(Integer.class)
        .one();
  }

  private void markPickedByADeadService(JobId id) {
    int marked =
        jdbi.withHandle(
            handle ->
                handle
                    .createUpdate(
                        """
                        UPDATE scheduled_tasks
                           SET picked = TRUE, picked_by = 'dead', last_heartbeat = :longAgo
                         WHERE task_instance = :id
                        """)
                    .bind("longAgo", Instant.now().minus(Duration.ofHours(1)))
                    .bind("id", id.toString())
                    .execute());
    assertThat(marked).isOne();
  }

  private Job awaitEnd(JobId id) {
    return Waiting.until(() -> service.get(BUDI, id), job -> job.status().isFinished());
  }

  /** Counts from 1 to its payload, and skips what it counted before. */
  private final class Counting implements JobWork {
    private final String kind;
    private final List<Integer> done = new CopyOnWriteArrayList<>();
    private volatile int dieAt;
    private volatile int refuseAt;

    Counting(String kind) {
      this.kind = kind;
    }

    @Override
    public String kind() {
      return kind;
    }

    @Override
    public void run(JobRun run) {
      for (int step = 1; step <= run.payload().intValue(); step++) {
        if (step == dieAt) {
          throw new Killed();
        }
        if (step == refuseAt) {
          throw CommonProblem.FORBIDDEN.because("Itu tidak boleh.");
        }
        if (!done.contains(step)) {
          done.add(step);
        }
        int reached = step;
        jdbi.useTransaction(handle -> run.report(handle, reached));
      }
    }
  }

  private static final class Killed extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
