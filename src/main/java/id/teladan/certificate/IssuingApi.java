package id.teladan.certificate;

import id.teladan.job.Job;
import id.teladan.job.JobApi.JobJson;
import id.teladan.platform.Actor;
import id.teladan.platform.Ids;
import id.teladan.platform.Roles;
import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;

/**
 * Orders the papers of an occasion; one resource for each kind, because each has its own address.
 */
final class IssuingApi {

  private IssuingApi() {}

  static List<Object> resources(IssuingService service) {
    return List.of(
        new OfPelatihan(service),
        new OfCompetition(service),
        new OfJambore(service),
        new OfKader(service));
  }

  private static Response order(IssuingService service, Actor actor, OccasionKind kind, String id) {
    Job job = service.issue(actor, kind, Ids.parse(id));
    return Response.accepted(JobJson.of(job))
        .location(URI.create("/api/v1/jobs/" + job.id()))
        .build();
  }

  /** SERTIFIKAT and SURAT_KETERANGAN of a completed pelatihan. */
  @Path("/api/v1/pelatihan/{id}/certificates")
  @Produces(MediaType.APPLICATION_JSON)
  public static final class OfPelatihan {
    private final IssuingService service;

    OfPelatihan(IssuingService service) {
      this.service = service;
    }

    @POST
    @RolesAllowed({Roles.ADMIN, Roles.TRAINER})
    public Response issue(@Auth Actor actor, @PathParam("id") String id) {
      return order(service, actor, OccasionKind.PELATIHAN, id);
    }
  }

  /** PIAGAM of the winners of a decided competition. */
  @Path("/api/v1/competitions/{id}/certificates")
  @Produces(MediaType.APPLICATION_JSON)
  public static final class OfCompetition {
    private final IssuingService service;

    OfCompetition(IssuingService service) {
      this.service = service;
    }

    @POST
    @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.TRAINER})
    public Response issue(@Auth Actor actor, @PathParam("id") String id) {
      return order(service, actor, OccasionKind.COMPETITION, id);
    }
  }

  /** PIAGAM of a jambore's winners. */
  @Path("/api/v1/jambore/{id}/certificates")
  @Produces(MediaType.APPLICATION_JSON)
  public static final class OfJambore {
    private final IssuingService service;

    OfJambore(IssuingService service) {
      this.service = service;
    }

    @POST
    @RolesAllowed({Roles.ADMIN, Roles.TRAINER})
    public Response issue(@Auth Actor actor, @PathParam("id") String id) {
      return order(service, actor, OccasionKind.JAMBORE, id);
    }
  }

  /** The TKK of the level a kader has reached. */
  @Path("/api/v1/kader/{id}/certificates")
  @Produces(MediaType.APPLICATION_JSON)
  public static final class OfKader {
    private final IssuingService service;

    OfKader(IssuingService service) {
      this.service = service;
    }

    @POST
    @RolesAllowed({Roles.ADMIN, Roles.TRAINER})
    public Response issue(@Auth Actor actor, @PathParam("id") String id) {
      return order(service, actor, OccasionKind.LEVEL, id);
    }
  }
}
