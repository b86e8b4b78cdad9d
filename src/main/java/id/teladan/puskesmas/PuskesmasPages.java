package id.teladan.puskesmas;

import id.teladan.platform.Actor;
import id.teladan.platform.FormInput;
import id.teladan.platform.FormView;
import id.teladan.platform.Htmx;
import id.teladan.platform.Notice;
import id.teladan.platform.PageParams;
import id.teladan.platform.Roles;
import id.teladan.platform.Saved;
import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;

/** The register of puskesmas for people. */
@Path("/puskesmas")
@Produces(MediaType.TEXT_HTML)
public final class PuskesmasPages {

  private static final String LIST = "/puskesmas";

  private final PuskesmasService service;

  PuskesmasPages(PuskesmasService service) {
    this.service = service;
  }

  @GET
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.ASSESSOR, Roles.TRAINER, Roles.VIEWER})
  public PuskesmasListView list(
      @Auth Actor actor,
      @QueryParam("q") @DefaultValue("") String text,
      @BeanParam PageParams page,
      @BeanParam Htmx htmx) {
    String template = htmx.wantsFragment() ? "_list.mustache" : "list.mustache";
    return new PuskesmasListView(template, actor, text, service.search(actor, text, page));
  }

  @GET
  @Path("baru")
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE})
  public FormView blank(@Auth Actor actor) {
    return creating(actor, new FormInput(new MultivaluedHashMap<>()));
  }

  @POST
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE})
  public Response create(@Auth Actor actor, Form form) {
    FormInput input = new FormInput(form.asMap());
    Optional<Saved<Puskesmas>> saved =
        input.attempt(() -> service.create(actor, PuskesmasForm.request(input)));
    return saved.isPresent()
        ? Response.seeOther(URI.create(Notice.DIBUAT.on(LIST))).build()
        : Response.status(422).entity(creating(actor, input)).build();
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE})
  public FormView edit(@Auth Actor actor, @PathParam("id") PuskesmasId id) {
    return changing(actor, id, PuskesmasForm.filled(service.get(actor, id)));
  }

  @POST
  @Path("{id}")
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE})
  public Response change(@Auth Actor actor, @PathParam("id") PuskesmasId id, Form form) {
    FormInput input = new FormInput(form.asMap());
    Optional<Saved<Puskesmas>> saved =
        input.attempt(() -> service.put(actor, id, PuskesmasForm.request(input), input.ifMatch()));
    return saved.isPresent()
        ? Response.seeOther(URI.create(Notice.TERSIMPAN.on(LIST))).build()
        : Response.status(422).entity(changing(actor, id, input)).build();
  }

  private static FormView creating(Actor actor, FormInput input) {
    return new FormView(
        actor,
        new FormView.Frame("Puskesmas baru", LIST, LIST, "Simpan puskesmas", ""),
        input,
        PuskesmasForm.fields());
  }

  private static FormView changing(Actor actor, PuskesmasId id, FormInput input) {
    return new FormView(
        actor,
        new FormView.Frame("Ubah puskesmas", LIST + "/" + id, LIST, "Simpan perubahan", ""),
        input,
        PuskesmasForm.fields());
  }
}
