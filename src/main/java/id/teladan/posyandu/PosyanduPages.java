package id.teladan.posyandu;

import id.teladan.platform.Actor;
import id.teladan.platform.FormInput;
import id.teladan.platform.FormView;
import id.teladan.platform.Htmx;
import id.teladan.platform.Notice;
import id.teladan.platform.PageParams;
import id.teladan.platform.QueryChoice;
import id.teladan.platform.Roles;
import id.teladan.platform.Saved;
import id.teladan.puskesmas.Puskesmas;
import id.teladan.puskesmas.PuskesmasService;
import id.teladan.region.Region;
import id.teladan.region.RegionService;
import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
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
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The register of posyandu for people. */
@Path("/posyandu")
@Produces(MediaType.TEXT_HTML)
public final class PosyanduPages {

  private static final int MOST_DISTRICTS = 30;

  private final PosyanduService service;
  private final PosyanduYear year;
  private final PuskesmasService puskesmas;
  private final RegionService regions;

  PosyanduPages(
      PosyanduService service,
      PosyanduYear year,
      PuskesmasService puskesmas,
      RegionService regions) {
    this.service = service;
    this.year = year;
    this.puskesmas = puskesmas;
    this.regions = regions;
  }

  @GET
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.ASSESSOR, Roles.TRAINER, Roles.VIEWER})
  public PosyanduListView list(
      @Auth Actor actor,
      @QueryParam("q") @Nullable String text,
      @QueryParam("puskesmasId") @Nullable String puskesmasId,
      @QueryParam("region") @Nullable String region,
      @QueryParam("strata") @Nullable String strata,
      @BeanParam PageParams page,
      @BeanParam Htmx htmx) {
    PosyanduSearch search =
        PosyanduSearch.of(puskesmasId, region, text)
            .withStrata(QueryChoice.read("strata", strata, Strata.class));
    String template = htmx.wantsFragment() ? "_list.mustache" : "list.mustache";
    List<Puskesmas> choice = htmx.wantsFragment() ? List.of() : puskesmas.listAll(actor);
    return new PosyanduListView(
        template, actor, search, choice, villages(choice), service.search(actor, search, page));
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
    NewPosyandu request = PosyanduForm.request(input);
    Optional<Saved<PosyanduStanding>> saved =
        request == null ? Optional.empty() : input.attempt(() -> service.create(actor, request));
    return saved
        .map(made -> seeOther(Notice.DIBUAT, made.value().posyandu().id()))
        .orElseGet(() -> Response.status(422).entity(creating(actor, input)).build());
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.ASSESSOR, Roles.TRAINER, Roles.VIEWER})
  public PosyanduView posyandu(@Auth Actor actor, @PathParam("id") PosyanduId id) {
    return new PosyanduView(
        actor,
        service.get(actor, id),
        year.listReviews(actor, id),
        year.listMonths(actor, id),
        year.present());
  }

  @GET
  @Path("{id}/ubah")
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE})
  public FormView edit(@Auth Actor actor, @PathParam("id") PosyanduId id) {
    return changing(actor, id, PosyanduForm.filled(service.get(actor, id).posyandu()));
  }

  @POST
  @Path("{id}/ubah")
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE})
  public Response change(@Auth Actor actor, @PathParam("id") PosyanduId id, Form form) {
    FormInput input = new FormInput(form.asMap());
    NewPosyandu request = PosyanduForm.request(input);
    Optional<Saved<PosyanduStanding>> saved =
        request == null
            ? Optional.empty()
            : input.attempt(() -> service.put(actor, id, request, input.ifMatch()));
    return saved
        .map(done -> seeOther(Notice.TERSIMPAN, id))
        .orElseGet(() -> Response.status(422).entity(changing(actor, id, input)).build());
  }

  private FormView creating(Actor actor, FormInput input) {
    List<Puskesmas> choice = puskesmas.listAll(actor);
    return new FormView(
        actor,
        new FormView.Frame("Posyandu baru", "/posyandu", "/posyandu", "Simpan posyandu", ""),
        input,
        PosyanduForm.fields(choice, villages(choice)));
  }

  private FormView changing(Actor actor, PosyanduId id, FormInput input) {
    List<Puskesmas> choice = puskesmas.listAll(actor);
    String page = "/posyandu/" + id;
    return new FormView(
        actor,
        new FormView.Frame("Ubah posyandu", page + "/ubah", page, "Simpan perubahan", ""),
        input,
        PosyanduForm.fields(choice, villages(choice)));
  }

  /** The villages around the puskesmas of an office: what is suggested, not all that is allowed. */
  private List<Region> villages(List<Puskesmas> office) {
    return regions.listVillages(
        office.stream().map(Puskesmas::districtCode).distinct().limit(MOST_DISTRICTS).toList());
  }

  private static Response seeOther(Notice notice, PosyanduId id) {
    return Response.seeOther(URI.create(notice.on("/posyandu/" + id))).build();
  }
}
