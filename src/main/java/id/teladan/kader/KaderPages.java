package id.teladan.kader;

import id.teladan.platform.Actor;
import id.teladan.platform.FormInput;
import id.teladan.platform.FormView;
import id.teladan.platform.Htmx;
import id.teladan.platform.Ids;
import id.teladan.platform.Notice;
import id.teladan.platform.PageParams;
import id.teladan.platform.Policies;
import id.teladan.platform.QueryChoice;
import id.teladan.platform.Roles;
import id.teladan.platform.Saved;
import id.teladan.posyandu.Posyandu;
import id.teladan.posyandu.PosyanduId;
import id.teladan.posyandu.PosyanduSearch;
import id.teladan.posyandu.PosyanduService;
import id.teladan.posyandu.PosyanduStanding;
import id.teladan.puskesmas.Puskesmas;
import id.teladan.puskesmas.PuskesmasService;
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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The register of kader for people. */
@Path("/kader")
@Produces(MediaType.TEXT_HTML)
public final class KaderPages {

  private final KaderService service;
  private final PosyanduService posyandu;
  private final PuskesmasService puskesmas;
  private final Policies policies;

  KaderPages(
      KaderService service,
      PosyanduService posyandu,
      PuskesmasService puskesmas,
      Policies policies) {
    this.service = service;
    this.posyandu = posyandu;
    this.puskesmas = puskesmas;
    this.policies = policies;
  }

  @GET
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.ASSESSOR, Roles.TRAINER, Roles.VIEWER})
  public KaderListView list(
      @Auth Actor actor,
      @QueryParam("q") @Nullable String text,
      @QueryParam("posyanduId") @Nullable String posyanduId,
      @QueryParam("puskesmasId") @Nullable String puskesmasId,
      @QueryParam("region") @Nullable String region,
      @QueryParam("level") @Nullable String level,
      @BeanParam PageParams page,
      @BeanParam Htmx htmx) {
    KaderSearch search =
        KaderSearch.of(PosyanduSearch.of(puskesmasId, region, text), id(posyanduId))
            .withLevel(QueryChoice.read("level", level, KaderLevel.class));
    String template = htmx.wantsFragment() ? "_list.mustache" : "list.mustache";
    List<Puskesmas> choice = htmx.wantsFragment() ? List.of() : puskesmas.listAll(actor);
    return new KaderListView(template, actor, search, choice, service.search(actor, search, page));
  }

  /** Those of one posyandu, as a part of its page. */
  @GET
  @Path("di/{posyandu}")
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.ASSESSOR, Roles.TRAINER, Roles.VIEWER})
  public KaderListView in(@Auth Actor actor, @PathParam("posyandu") PosyanduId id) {
    KaderSearch search = KaderSearch.in(posyandu.get(actor, id).posyandu().id());
    return new KaderListView(
        "_in-posyandu.mustache",
        actor,
        search,
        List.of(),
        service.search(actor, search, new PageParams("100", null)));
  }

  @GET
  @Path("baru")
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.TRAINER})
  public FormView blank(@Auth Actor actor, @QueryParam("posyanduId") @Nullable String posyanduId) {
    return creating(actor, KaderForm.blank(posyanduId));
  }

  @POST
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.TRAINER})
  public Response create(@Auth Actor actor, Form form) {
    FormInput input = new FormInput(form.asMap());
    NewKader request = KaderForm.request(input);
    Optional<Saved<KaderProfile>> saved =
        request == null ? Optional.empty() : input.attempt(() -> service.create(actor, request));
    return saved
        .map(made -> seeOther(Notice.DIBUAT, made.value().kader().id()))
        .orElseGet(() -> Response.status(422).entity(creating(actor, input)).build());
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.ASSESSOR, Roles.TRAINER, Roles.VIEWER})
  public KaderView kader(@Auth Actor actor, @PathParam("id") KaderId id) {
    return new KaderView("kader.mustache", actor, service.get(actor, id), policies.tkk().policy());
  }

  @GET
  @Path("{id}/ubah")
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.TRAINER})
  public FormView edit(@Auth Actor actor, @PathParam("id") KaderId id) {
    return changing(actor, id, KaderForm.filled(service.get(actor, id)));
  }

  @POST
  @Path("{id}/ubah")
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.TRAINER})
  public Response change(@Auth Actor actor, @PathParam("id") KaderId id, Form form) {
    FormInput input = new FormInput(form.asMap());
    NewKader request = KaderForm.request(input);
    Optional<Saved<KaderProfile>> saved =
        request == null
            ? Optional.empty()
            : input.attempt(() -> service.put(actor, id, request, input.ifMatch()));
    return saved
        .map(done -> seeOther(Notice.TERSIMPAN, id))
        .orElseGet(() -> Response.status(422).entity(changing(actor, id, input)).build());
  }

  private FormView creating(Actor actor, FormInput input) {
    String chosen = input.text("posyanduId");
    String back = chosen.isEmpty() ? "/kader" : "/posyandu/" + Ids.parse(chosen);
    UUID office =
        chosen.isEmpty()
            ? null
            : posyandu.get(actor, PosyanduId.valueOf(chosen)).posyandu().puskesmasId().value();
    return new FormView(
        actor,
        new FormView.Frame("Kader baru", "/kader", back, "Simpan kader", ""),
        input,
        KaderForm.fields(choice(actor, office)));
  }

  private FormView changing(Actor actor, KaderId id, FormInput input) {
    Kader kader = service.get(actor, id).kader();
    String page = "/kader/" + id;
    return new FormView(
        actor,
        new FormView.Frame("Ubah kader", page + "/ubah", page, "Simpan perubahan", ""),
        input,
        KaderForm.fields(choice(actor, kader.puskesmasId().value())));
  }

  /** The posyandu of one puskesmas, where a kader most likely moves within; else the first 500. */
  private List<Posyandu> choice(Actor actor, @Nullable UUID office) {
    PosyanduSearch search = new PosyanduSearch(office, null, null, "");
    return posyandu.search(actor, search, new PageParams("500", null)).items().stream()
        .map(PosyanduStanding::posyandu)
        .toList();
  }

  private static Response seeOther(Notice notice, KaderId id) {
    return Response.seeOther(URI.create(notice.on("/kader/" + id))).build();
  }

  private static @Nullable UUID id(@Nullable String text) {
    return text == null || text.isBlank() ? null : Ids.parse(text.strip());
  }
}
