package id.teladan.certificate;

import id.teladan.job.Job;
import id.teladan.platform.Actor;
import id.teladan.platform.Htmx;
import id.teladan.platform.Ids;
import id.teladan.platform.Roles;
import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;

/**
 * Who gets a paper at an occasion, the button that gives them out, and how far that is; one
 * resource for each kind of occasion, because each has its own address and its own givers.
 */
final class IssuingPages {

  private IssuingPages() {}

  static List<Object> resources(IssuingService service) {
    return List.of(
        new OfPelatihan(service),
        new OfCompetition(service),
        new OfJambore(service),
        new OfKader(service));
  }

  /** What all of them do. */
  public abstract static class Desk {

    private final IssuingService service;
    private final OccasionKind kind;
    private final String folder;

    Desk(IssuingService service, OccasionKind kind, String folder) {
      this.service = service;
      this.kind = kind;
      this.folder = folder;
    }

    @GET
    @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.TRAINER, Roles.VIEWER})
    public IssuingView show(@Auth Actor actor, @PathParam("id") String id, @BeanParam Htmx htmx) {
      UUID key = Ids.parse(id);
      Occasion occasion = service.getOccasion(actor, kind, key);
      String template = htmx.wantsFragment() ? "_issuing.mustache" : "issuing.mustache";
      return new IssuingView(
          template,
          actor,
          new IssuingView.Counter(
              occasion,
              service.listGivenOut(occasion),
              service.findLastOrder(occasion),
              service.mayIssue(actor, kind, occasion.place())),
          folder + "/" + key);
    }

    Response ordered(Actor actor, String id) {
      Job job = service.issue(actor, kind, Ids.parse(id));
      return Response.seeOther(
              URI.create(folder + "/" + Ids.parse(id) + "/sertifikat#pekerjaan-" + job.id()))
          .build();
    }
  }

  /** Of a completed pelatihan. */
  @Path("/pelatihan/{id}/sertifikat")
  @Produces(MediaType.TEXT_HTML)
  public static final class OfPelatihan extends Desk {

    OfPelatihan(IssuingService service) {
      super(service, OccasionKind.PELATIHAN, "/pelatihan");
    }

    @POST
    @RolesAllowed({Roles.ADMIN, Roles.TRAINER})
    public Response order(@Auth Actor actor, @PathParam("id") String id) {
      return ordered(actor, id);
    }
  }

  /** Of a decided competition. */
  @Path("/lomba/{id}/sertifikat")
  @Produces(MediaType.TEXT_HTML)
  public static final class OfCompetition extends Desk {

    OfCompetition(IssuingService service) {
      super(service, OccasionKind.COMPETITION, "/lomba");
    }

    @POST
    @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.TRAINER})
    public Response order(@Auth Actor actor, @PathParam("id") String id) {
      return ordered(actor, id);
    }
  }

  /** Of a jambore. */
  @Path("/jambore/{id}/sertifikat")
  @Produces(MediaType.TEXT_HTML)
  public static final class OfJambore extends Desk {

    OfJambore(IssuingService service) {
      super(service, OccasionKind.JAMBORE, "/jambore");
    }

    @POST
    @RolesAllowed({Roles.ADMIN, Roles.TRAINER})
    public Response order(@Auth Actor actor, @PathParam("id") String id) {
      return ordered(actor, id);
    }
  }

  /** Of the level a kader has reached. */
  @Path("/kader/{id}/sertifikat")
  @Produces(MediaType.TEXT_HTML)
  public static final class OfKader extends Desk {

    OfKader(IssuingService service) {
      super(service, OccasionKind.LEVEL, "/kader");
    }

    @POST
    @RolesAllowed({Roles.ADMIN, Roles.TRAINER})
    public Response order(@Auth Actor actor, @PathParam("id") String id) {
      return ordered(actor, id);
    }
  }
}
