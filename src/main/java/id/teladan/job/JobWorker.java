package id.teladan.job;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.jdbc.MariaDBJdbcCustomization;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import id.teladan.platform.Actor;
import id.teladan.platform.Json;
import id.teladan.platform.ProblemException;
import io.dropwizard.lifecycle.Managed;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries jobs out. The queue is in the database: several copies of the service share it, and what
 * a dead one had begun is begun again elsewhere as soon as its heartbeat is missed.
 */
public final class JobWorker implements Managed {

  private static final Logger LOG = LoggerFactory.getLogger(JobWorker.class);
  private static final Duration POLLING = Duration.ofSeconds(2);
  private static final Duration HEARTBEAT = Duration.ofSeconds(3);
  private static final int MISSED_HEARTBEATS = 5;
  private static final int TRIES = 5;
  private static final int THREADS = 2;

  private final Jdbi jdbi;
  private final Clock clock;
  private final Map<String, JobWork> works = new ConcurrentHashMap<>();
  private @Nullable Scheduler scheduler;

  JobWorker(Jdbi jdbi, Clock clock) {
    this.jdbi = jdbi;
    this.clock = clock;
  }

  void add(JobWork work) {
    works.put(work.kind(), work);
  }

  /** Queues a job in the transaction that ordered it: both are committed, or neither. */
  void queue(Handle handle, String kind, JobId id) {
    OneTimeTask<Void> task = task(kind);
    var unused =
        SchedulerClient.Builder.create(JdbiConnections.of(handle), List.of(task))
            .jdbcCustomization(new MariaDBJdbcCustomization(true))
            .build()
            .scheduleIfNotExists(task.instance(id.toString()), clock.instant());
  }

  /** Looks into the queue now instead of at the next turn. */
  synchronized void wake() {
    if (scheduler != null) {
      scheduler.triggerCheckForDueExecutions();
    }
  }

  /**
   * Each kind is a task of its own, so that a copy of the service leaves alone what only a newer
   * one knows.
   */
  @Override
  public synchronized void start() {
    List<Task<?>> tasks = works.keySet().stream().<Task<?>>map(this::task).toList();
    scheduler =
        Scheduler.create(new JdbiConnections(jdbi), tasks)
            .jdbcCustomization(new MariaDBJdbcCustomization(true))
            .threads(THREADS)
            .pollingInterval(POLLING)
            .heartbeatInterval(HEARTBEAT)
            .missedHeartbeatsLimit(MISSED_HEARTBEATS)
            .shutdownMaxWait(Duration.ofSeconds(10))
            .build();
    scheduler.start();
  }

  @Override
  public synchronized void stop() {
    if (scheduler != null) {
      scheduler.stop();
      scheduler = null;
    }
  }

  private OneTimeTask<Void> task(String kind) {
    return Tasks.oneTime(kind)
        .onFailure(this::failed)
        .execute((instance, context) -> run(JobId.valueOf(instance.getId())));
  }

  void run(JobId id) {
    Optional<JobDao.Order> order = jdbi.withExtension(JobDao.class, dao -> dao.findOrder(id));
    if (order.isEmpty()) {
      return; // finished by a copy of the service that died before it could say so
    }
    jdbi.useExtension(JobDao.class, dao -> dao.start(id));
    try {
      work(order.get().kind()).run(run(id, order.get()));
      jdbi.useExtension(JobDao.class, dao -> dao.finish(id, clock.instant()));
    } catch (ProblemException refused) {
      String why = String.valueOf(refused.problem().detail());
      jdbi.useExtension(JobDao.class, dao -> dao.fail(id, why, clock.instant()));
    }
  }

  private JobWork work(String kind) {
    JobWork work = works.get(kind);
    if (work == null) {
      throw new IllegalStateException("nobody carries out jobs of the kind " + kind);
    }
    return work;
  }

  private static JobRun run(JobId id, JobDao.Order order) {
    try {
      Actor actor = new Actor(order.requestedBy(), order.requesterName(), List.of());
      return new JobRun(id, actor, Json.strict().readTree(order.payload()));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the payload of job %s is broken".formatted(id), e);
    }
  }

  /** A failure may pass, such as a database that restarts: wait longer each time, then give up. */
  private void failed(ExecutionComplete complete, ExecutionOperations<Void> operations) {
    JobId id = JobId.valueOf(complete.getExecution().taskInstance.getId());
    int failures = complete.getExecution().consecutiveFailures + 1;
    LOG.warn("Job {} failed, try {} of {}", id, failures, TRIES, complete.getCause().orElse(null));
    if (failures < TRIES) {
      operations.reschedule(complete, complete.getTimeDone().plusSeconds(5L * failures * failures));
      return;
    }
    String problem =
        "Pekerjaan berhenti karena gangguan di portal. Yang sudah selesai tetap tersimpan;"
            + " ulangi untuk meneruskan.";
    jdbi.useExtension(JobDao.class, dao -> dao.fail(id, problem, clock.instant()));
    operations.stop();
  }
}
