package id.teladan.need;

import id.teladan.platform.Actor;
import id.teladan.platform.ETags;
import id.teladan.platform.FieldError;
import id.teladan.platform.Listing;
import id.teladan.platform.Notice;
import id.teladan.platform.PageParams;
import id.teladan.platform.Roles;
import id.teladan.posyandu.PosyanduId;
import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
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
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Pembinaan: what was agreed with a Posyandu, what is late, and the form to write it down. */
@Path("/pembinaan")
@Produces(MediaType.TEXT_HTML)
public final class FollowUpPages {

  private final FollowUpService service;

  FollowUpPages(FollowUpService service) {
    this.service = service;
  }

  @GET
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.ASSESSOR, Roles.TRAINER, Roles.VIEWER})
  public FollowUpListView list(
      @Auth Actor actor, @BeanParam FollowUpQuery query, @BeanParam PageParams page) {
    LocalDate today = service.today();
    FollowUpFilter filter = query.filter(today);
    Listing<FollowUp> listing =
        page.listing(service.list(actor, filter, page), FollowUpService::sortKey);
    return new FollowUpListView(actor, listing, filter, today);
  }

  /** The form for a Posyandu; without one, a search that leads to it. */
  @GET
  @Path("/baru")
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.ASSESSOR, Roles.TRAINER})
  public Object blank(
      @Auth Actor actor,
      @QueryParam("posyanduId") @Nullable String posyanduId,
      @QueryParam("visitId") @Nullable String visitId,
      @QueryParam("item") @Nullable String item,
      @QueryParam("bahaya") @DefaultValue("") String danger,
      @QueryParam("q") @DefaultValue("") String text) {
    PosyanduId id = Queries.id("posyanduId", posyanduId, PosyanduId::new);
    if (id == null) {
      return new PosyanduChoiceView(actor, text, service.searchPosyandu(actor, text));
    }
    FollowUpForm form = FollowUpForm.blank(id, visitId, item, danger.equals("ya"));
    return new FollowUpFormView(actor, service.posyandu(actor, id), form, service.today());
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.ASSESSOR, Roles.TRAINER})
  public Response create(@Auth Actor actor, Form fields) {
    FollowUpForm form = FollowUpForm.of(null, fields.asMap());
    List<FieldError> errors = form.errors();
    if (!errors.isEmpty()) {
      return again(actor, form, errors);
    }
    FollowUp created = service.create(actor, form.request()).value();
    return Response.seeOther(
            URI.create(Notice.TERSIMPAN.on("/pembinaan?posyanduId=" + created.posyanduId())))
        .build();
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.ASSESSOR, Roles.TRAINER})
  public FollowUpFormView edit(@Auth Actor actor, @PathParam("id") FollowUpId id) {
    FollowUp found = service.get(actor, id);
    return new FollowUpFormView(
        actor,
        service.posyandu(actor, found.posyanduId()),
        FollowUpForm.of(found),
        service.today());
  }

  @POST
  @Path("/{id}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.ASSESSOR, Roles.TRAINER})
  public Response change(@Auth Actor actor, @PathParam("id") FollowUpId id, Form fields) {
    FollowUpForm form = FollowUpForm.of(id, fields.asMap());
    List<FieldError> errors = form.errors();
    if (!errors.isEmpty()) {
      return again(actor, form, errors);
    }
    FollowUp changed = service.put(actor, id, form.request(), ETags.of(form.revision())).value();
    return Response.seeOther(
            URI.create(Notice.TERSIMPAN.on("/pembinaan?posyanduId=" + changed.posyanduId())))
        .build();
  }

  private Response again(Actor actor, FollowUpForm form, List<FieldError> errors) {
    FollowUpDao.Place place = service.posyandu(actor, form.posyanduId());
    return Response.status(422)
        .entity(new FollowUpFormView(actor, place, form.with(errors), service.today()))
        .build();
  }
}
