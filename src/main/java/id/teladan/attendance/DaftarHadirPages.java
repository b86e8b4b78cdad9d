package id.teladan.attendance;

import id.teladan.kader.KaderId;
import id.teladan.platform.Actor;
import id.teladan.platform.Htmx;
import id.teladan.platform.Ids;
import id.teladan.platform.Notice;
import id.teladan.platform.Roles;
import io.dropwizard.auth.Auth;
import io.dropwizard.views.common.View;
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
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The daftar hadir of one session: ticked on a phone, or printed and signed. */
@Path("/daftar-hadir/{id}")
@Produces(MediaType.TEXT_HTML)
public final class DaftarHadirPages {

  private final DaftarHadirService service;

  DaftarHadirPages(DaftarHadirService service) {
    this.service = service;
  }

  @GET
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.TRAINER, Roles.VIEWER})
  public View get(
      @Auth Actor actor,
      @PathParam("id") SessionId id,
      @QueryParam("dicatat") @Nullable String scanned,
      @QueryParam("ditolak") @Nullable String refused) {
    DaftarHadirView view =
        new DaftarHadirView("daftarHadir.mustache", actor, service.get(actor, id));
    if (refused != null) {
      return view.saying(Rejection.sentenceOf(refused), true);
    }
    return scanned == null
        ? view
        : service
            .findScanned(actor, id, Ids.parse(scanned))
            .map(who -> view.saying(who.words(), false))
            .orElse(view);
  }

  @GET
  @Path("cetak")
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.TRAINER, Roles.VIEWER})
  public View print(@Auth Actor actor, @PathParam("id") SessionId id) {
    return new DaftarHadirView("print.mustache", actor, service.get(actor, id));
  }

  @POST
  @RolesAllowed({Roles.ADMIN, Roles.TRAINER})
  public Response save(@Auth Actor actor, @PathParam("id") SessionId id, Form form) {
    List<String> ticked = form.asMap().getOrDefault("hadir", List.of());
    service.save(actor, id, ticked.stream().map(Ids::parse).collect(Collectors.toSet()));
    return back(id);
  }

  @POST
  @Path("{kader}/hadir")
  @RolesAllowed({Roles.ADMIN, Roles.TRAINER})
  public Response present(
      @Auth Actor actor,
      @PathParam("id") SessionId id,
      @PathParam("kader") KaderId kader,
      @BeanParam Htmx htmx) {
    service.markPresent(actor, id, kader);
    return rowOrPage(actor, id, kader, htmx);
  }

  @POST
  @Path("{kader}/absen")
  @RolesAllowed({Roles.ADMIN, Roles.TRAINER})
  public Response absent(
      @Auth Actor actor,
      @PathParam("id") SessionId id,
      @PathParam("kader") KaderId kader,
      @BeanParam Htmx htmx) {
    service.markAbsent(actor, id, kader);
    return rowOrPage(actor, id, kader, htmx);
  }

  private Response rowOrPage(Actor actor, SessionId id, KaderId kader, Htmx htmx) {
    if (!htmx.wantsFragment()) {
      return back(id);
    }
    DaftarHadirView all =
        new DaftarHadirView("_tick.mustache", actor, service.get(actor, id)).only(Set.of(kader));
    return Response.ok(all).build();
  }

  private static Response back(SessionId id) {
    return Response.seeOther(URI.create(Notice.TERSIMPAN.on("/daftar-hadir/" + id))).build();
  }
}
