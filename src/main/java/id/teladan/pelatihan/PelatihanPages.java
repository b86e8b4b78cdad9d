package id.teladan.pelatihan;

import id.teladan.course.CourseCatalog;
import id.teladan.pelatihan.PelatihanFormView.Choices;
import id.teladan.platform.Actor;
import id.teladan.platform.FieldError;
import id.teladan.platform.Htmx;
import id.teladan.platform.Notice;
import id.teladan.platform.PageParams;
import id.teladan.platform.ProblemException;
import id.teladan.platform.Roles;
import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The schedule of pelatihan as trainers see it. */
@Path("/pelatihan")
@Produces(MediaType.TEXT_HTML)
public final class PelatihanPages {

  private final PelatihanService service;
  private final PlanningService planning;
  private final EnrollmentService enrollments;
  private final CourseCatalog catalog;

  PelatihanPages(
      PelatihanService service,
      PlanningService planning,
      EnrollmentService enrollments,
      CourseCatalog catalog) {
    this.service = service;
    this.planning = planning;
    this.enrollments = enrollments;
    this.catalog = catalog;
  }

  @GET
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.TRAINER, Roles.VIEWER})
  public PelatihanListView list(
      @Auth Actor actor,
      @QueryParam("q") @DefaultValue("") String text,
      @QueryParam("status") @DefaultValue("") String status,
      @BeanParam PageParams page,
      @BeanParam Htmx htmx) {
    PelatihanFilter filter = new PelatihanFilter(statusOf(status), null, null, text.strip());
    String template = htmx.wantsFragment() ? "_list.mustache" : "list.mustache";
    return new PelatihanListView(
        template, actor, filter, service.list(actor, filter, page), service.today());
  }

  /** A status that a person mistyped in the address filters nothing. */
  private static @Nullable PelatihanStatus statusOf(String text) {
    return Arrays.stream(PelatihanStatus.values())
        .filter(status -> status.name().equalsIgnoreCase(text))
        .findFirst()
        .orElse(null);
  }

  @GET
  @Path("baru")
  @RolesAllowed({Roles.ADMIN, Roles.TRAINER})
  public PelatihanFormView plan(@Auth Actor actor, @BeanParam PlanningParams params) {
    PelatihanForm form = planning.propose(actor, params);
    return view(actor, form, null);
  }

  @POST
  @RolesAllowed({Roles.ADMIN, Roles.TRAINER})
  public Response create(@Auth Actor actor, Form fields) {
    PelatihanForm form = PelatihanForm.of(fields.asMap());
    List<FieldError> unreadable = form.unreadable();
    if (!unreadable.isEmpty()) {
      return wrong(actor, form.with(unreadable), null);
    }
    try {
      Pelatihan created = planning.create(actor, form).pelatihan();
      return see(created.id(), Notice.DIBUAT);
    } catch (ProblemException e) {
      return wrong(actor, form.with(errorsOf(e)), null);
    }
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.TRAINER, Roles.VIEWER})
  public PelatihanView get(@Auth Actor actor, @PathParam("id") PelatihanId id) {
    PelatihanDetail detail = service.get(actor, id);
    return new PelatihanView(
        actor,
        detail,
        catalog.find(detail.pelatihan().course()).orElseThrow(),
        enrollments.list(actor, id),
        service.today());
  }

  @GET
  @Path("{id}/ubah")
  @RolesAllowed({Roles.ADMIN, Roles.TRAINER})
  public PelatihanFormView change(@Auth Actor actor, @PathParam("id") PelatihanId id) {
    PelatihanDetail detail = service.get(actor, id);
    return view(actor, PelatihanForm.of(detail), detail.pelatihan());
  }

  @POST
  @Path("{id}")
  @RolesAllowed({Roles.ADMIN, Roles.TRAINER})
  public Response save(@Auth Actor actor, @PathParam("id") PelatihanId id, Form fields) {
    Pelatihan known = service.get(actor, id).pelatihan();
    PelatihanForm form = PelatihanForm.of(fields.asMap());
    List<FieldError> unreadable = form.unreadable();
    if (!unreadable.isEmpty()) {
      return wrong(actor, form.with(unreadable), known);
    }
    try {
      String revision = "\"%s\"".formatted(fields.asMap().getFirst("revision"));
      return see(
          service.put(actor, id, form.toRequest(), revision).value().pelatihan().id(),
          Notice.TERSIMPAN);
    } catch (ProblemException e) {
      return wrong(actor, form.with(errorsOf(e)), known);
    }
  }

  @POST
  @Path("{id}/batal")
  @RolesAllowed({Roles.ADMIN, Roles.TRAINER})
  public Response cancel(
      @Auth Actor actor,
      @PathParam("id") PelatihanId id,
      @FormParam("reason") @Nullable String reason) {
    service.cancel(actor, id, reason);
    return see(id, Notice.DIBATALKAN);
  }

  private PelatihanFormView view(Actor actor, PelatihanForm form, @Nullable Pelatihan known) {
    Choices choices =
        new Choices(
            catalog, service.placeChoices(actor), planning.listCandidates(actor, form.kaderIds()));
    return new PelatihanFormView(actor, form, choices, known);
  }

  private Response wrong(Actor actor, PelatihanForm form, @Nullable Pelatihan known) {
    return Response.status(422).entity(view(actor, form, known)).build();
  }

  /** Whatever is wrong, the form comes back with what the person has typed. */
  private static List<FieldError> errorsOf(ProblemException e) {
    return e.problem().errors().isEmpty()
        ? List.of(new FieldError("", e.problem().title() + ". " + e.problem().detail()))
        : e.problem().errors();
  }

  private static Response see(PelatihanId id, Notice notice) {
    return Response.seeOther(URI.create(notice.on("/pelatihan/" + id))).build();
  }
}
