package id.teladan.jambore;

import id.teladan.platform.Actor;
import id.teladan.platform.FieldError;
import id.teladan.platform.Notice;
import id.teladan.platform.PageParams;
import id.teladan.platform.ProblemException;
import id.teladan.platform.Roles;
import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Jambore as people set them up and look at them. */
@Path("/jambore")
@Produces(MediaType.TEXT_HTML)
public final class JamborePages {

  private final JamboreService service;

  JamborePages(JamboreService service) {
    this.service = service;
  }

  @GET
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.TRAINER, Roles.VIEWER})
  public JamboreListView list(@Auth Actor actor, @BeanParam PageParams page) {
    return new JamboreListView(actor, service.list(actor, page), service.today());
  }

  @GET
  @Path("baru")
  @RolesAllowed({Roles.ADMIN, Roles.TRAINER})
  public JamboreFormView plan(@Auth Actor actor) {
    return view(actor, null, JamboreForm.EMPTY, List.of());
  }

  @POST
  @RolesAllowed({Roles.ADMIN, Roles.TRAINER})
  public Response create(@Auth Actor actor, Form fields) {
    JamboreForm form = JamboreForm.of(fields.asMap());
    try {
      return see(service.create(actor, form.toRequest()).value().jambore().id(), Notice.DIBUAT);
    } catch (ProblemException e) {
      return wrong(actor, null, form, e);
    }
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.TRAINER, Roles.VIEWER})
  public JamboreView get(@Auth Actor actor, @PathParam("id") JamboreId id) {
    return new JamboreView(actor, service.get(actor, id), service.today());
  }

  @GET
  @Path("{id}/ubah")
  @RolesAllowed({Roles.ADMIN, Roles.TRAINER})
  public JamboreFormView change(@Auth Actor actor, @PathParam("id") JamboreId id) {
    Jambore known = service.get(actor, id).jambore();
    return view(actor, known, JamboreForm.of(known), List.of());
  }

  @POST
  @Path("{id}")
  @RolesAllowed({Roles.ADMIN, Roles.TRAINER})
  public Response save(@Auth Actor actor, @PathParam("id") JamboreId id, Form fields) {
    Jambore known = service.get(actor, id).jambore();
    JamboreForm form = JamboreForm.of(fields.asMap());
    try {
      return see(service.put(actor, id, form.toRequest()).value().jambore().id(), Notice.TERSIMPAN);
    } catch (ProblemException e) {
      return wrong(actor, known, form, e);
    }
  }

  private Response wrong(
      Actor actor, @Nullable Jambore known, JamboreForm form, ProblemException e) {
    List<FieldError> errors =
        e.problem().errors().isEmpty()
            ? List.of(new FieldError("", String.valueOf(e.problem().detail())))
            : e.problem().errors();
    return Response.status(422).entity(view(actor, known, form, errors)).build();
  }

  private JamboreFormView view(
      Actor actor, @Nullable Jambore known, JamboreForm form, List<FieldError> errors) {
    return new JamboreFormView(actor, known, form, errors, service.placeChoices(actor));
  }

  private static Response see(JamboreId id, Notice notice) {
    return Response.seeOther(URI.create(notice.on("/jambore/" + id))).build();
  }
}
