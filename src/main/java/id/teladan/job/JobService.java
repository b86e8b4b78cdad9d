package id.teladan.job;

import id.teladan.platform.Actor;
import id.teladan.platform.CommonProblem;
import id.teladan.platform.Role;
import java.time.Clock;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Takes orders for background work and says how far each is. */
public final class JobService {

  private final Jdbi jdbi;
  private final Clock clock;
  private final JobWorker worker;

  JobService(Jdbi jdbi, Clock clock, JobWorker worker) {
    this.jdbi = jdbi;
    this.clock = clock;
    this.worker = worker;
  }

  /** Makes a kind of work known; before the portal starts. */
  public void register(JobWork work) {
    worker.add(work);
  }

  /**
   * Orders work within the transaction of a command. When an unfinished job works on the same
   * object already, that one is the answer: pressing a button twice orders once.
   */
  public Job order(Handle handle, Actor actor, NewJob order) {
    JobDao dao = handle.attach(JobDao.class);
    JobId id = JobId.next();
    dao.insertUnlessUnfinished(
        new JobDao.Row(
            id,
            order.kind(),
            order.object(),
            actor.username(),
            actor.name(),
            order.total(),
            order.payload().toString(),
            clock.instant()));
    Job job = dao.lockUnfinished(order.object());
    if (job.id().equals(id)) {
      worker.queue(handle, order.kind(), id);
    }
    return job;
  }

  /** Starts what was ordered at once instead of within seconds; call it after the commit. */
  public void wake() {
    worker.wake();
  }

  /** A job one ordered oneself; an admin of the whole portal sees everybody's. */
  public Job get(Actor actor, JobId id) {
    boolean everybodys = actor.reach(Role.ADMIN).everywhere();
    return jdbi.withExtension(JobDao.class, dao -> dao.find(id, actor.username(), everybodys))
        .orElseThrow(() -> CommonProblem.NOT_FOUND.because("Tidak ada pekerjaan dengan id itu."));
  }

  /** The last job on an object, for the page of that object, which has its own permission. */
  public Optional<Job> findLatest(String object) {
    return jdbi.withExtension(JobDao.class, dao -> dao.findLatest(object));
  }
}
