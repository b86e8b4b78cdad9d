package id.teladan.job;

import id.teladan.platform.Daos;
import id.teladan.platform.Platform;
import io.dropwizard.jersey.setup.JerseyEnvironment;

/** Builds and registers the background work of the house. */
public record JobModule(JobService service, JobWorker worker) {

  public static JobModule create(Platform platform) {
    Daos.learn(platform.jdbi(), JobDao.class);
    JobWorker worker = new JobWorker(platform.jdbi(), platform.clock());
    return new JobModule(new JobService(platform.jdbi(), platform.clock(), worker), worker);
  }

  public void register(JerseyEnvironment jersey) {
    jersey.register(new JobApi(service));
  }
}
