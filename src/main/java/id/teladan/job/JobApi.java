package id.teladan.job;

import id.teladan.platform.Actor;
import id.teladan.platform.Roles;
import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;

/** How far background work is. */
@Path("/api/v1/jobs")
@Produces(MediaType.APPLICATION_JSON)
public final class JobApi {

  private final JobService service;

  JobApi(JobService service) {
    this.service = service;
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.TRAINER})
  public JobJson job(@Auth Actor actor, @PathParam("id") JobId id) {
    return JobJson.of(service.get(actor, id));
  }

  /** A job on the wire, here and in the 202 of the command that ordered it. */
  public record JobJson(JobId id, int done, int of, JobStatus status, @Nullable String problem) {
    public static JobJson of(Job job) {
      return new JobJson(job.id(), job.done(), job.total(), job.status(), job.problem());
    }
  }
}
