package id.teladan.jambore;

import static java.util.Objects.requireNonNullElse;

import id.teladan.kader.KaderId;
import id.teladan.platform.Actor;
import id.teladan.platform.ConstraintProblems;
import id.teladan.platform.Ids;
import id.teladan.platform.Notice;
import id.teladan.platform.ProblemException;
import id.teladan.platform.Roles;
import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;

/** Setting up contingents of a jambore: their quota, and who comes. */
@Path("/jambore")
@Produces(MediaType.TEXT_HTML)
public final class ContingentPages {

  private final JamboreService service;
  private final ContingentService contests;

  ContingentPages(JamboreService service, ContingentService contests) {
    this.service = service;
    this.contests = contests;
  }

  @GET
  @Path("{id}/kontingen/baru")
  @RolesAllowed({Roles.ADMIN, Roles.TRAINER})
  public ContingentView begin(@Auth Actor actor, @PathParam("id") JamboreId id) {
    Jambore jambore = service.get(actor, id).jambore();
    return ContingentView.begin(actor, jambore, new ContingentForm("", "10", ""));
  }

  @POST
  @Path("{id}/kontingen")
  @RolesAllowed({Roles.ADMIN, Roles.TRAINER})
  public Response create(@Auth Actor actor, @PathParam("id") JamboreId id, Form fields) {
    ContingentForm form = ContingentForm.of(fields.asMap());
    ContingentId fresh = ContingentId.next();
    try {
      NewContingent request = form.toRequest(List.of());
      Contingent made =
          ConstraintProblems.named(() -> contests.putContingent(actor, id, fresh, request)).value();
      return see(id, made.id(), Notice.DIBUAT);
    } catch (ProblemException e) {
      Jambore jambore = service.get(actor, id).jambore();
      return Response.status(422)
          .entity(ContingentView.begin(actor, jambore, form.with(e)))
          .build();
    }
  }

  @GET
  @Path("{id}/kontingen/{contingent}")
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.TRAINER, Roles.VIEWER})
  public ContingentView get(
      @Auth Actor actor,
      @PathParam("id") JamboreId id,
      @PathParam("contingent") ContingentId contingentId,
      @QueryParam("q") @DefaultValue("") String text) {
    Contingent contingent = contests.getContingent(actor, id, contingentId);
    return view(actor, id, contingent, ContingentForm.of(contingent), text);
  }

  @POST
  @Path("{id}/kontingen/{contingent}")
  @RolesAllowed({Roles.ADMIN, Roles.TRAINER})
  public Response save(
      @Auth Actor actor,
      @PathParam("id") JamboreId id,
      @PathParam("contingent") ContingentId contingentId,
      Form fields) {
    Contingent known = contests.getContingent(actor, id, contingentId);
    ContingentForm form = ContingentForm.of(fields.asMap());
    List<UUID> members = known.members().stream().map(m -> m.kaderId().value()).toList();
    try {
      NewContingent request = form.toRequest(members);
      Contingent saved =
          ConstraintProblems.named(() -> contests.putContingent(actor, id, contingentId, request))
              .value();
      return see(id, saved.id(), Notice.TERSIMPAN);
    } catch (ProblemException e) {
      return Response.status(422).entity(view(actor, id, known, form.with(e), "")).build();
    }
  }

  @POST
  @Path("{id}/kontingen/{contingent}/anggota")
  @RolesAllowed({Roles.ADMIN, Roles.TRAINER})
  public Response add(
      @Auth Actor actor,
      @PathParam("id") JamboreId id,
      @PathParam("contingent") ContingentId contingentId,
      Form fields) {
    MultivaluedMap<String, String> map = fields.asMap();
    List<UUID> ticked =
        requireNonNullElse(map.get("kader"), List.<String>of()).stream().map(Ids::parse).toList();
    contests.addMembers(actor, id, contingentId, ticked);
    return see(id, contingentId, Notice.TERSIMPAN);
  }

  @POST
  @Path("{id}/kontingen/{contingent}/anggota/{kader}/hapus")
  @RolesAllowed({Roles.ADMIN, Roles.TRAINER})
  public Response remove(
      @Auth Actor actor,
      @PathParam("id") JamboreId id,
      @PathParam("contingent") ContingentId contingentId,
      @PathParam("kader") KaderId kader) {
    contests.removeMember(actor, id, contingentId, kader);
    return see(id, contingentId, Notice.DIHAPUS);
  }

  private ContingentView view(
      Actor actor, JamboreId id, Contingent contingent, ContingentForm form, String text) {
    Jambore jambore = service.get(actor, id).jambore();
    ContingentView view = new ContingentView(actor, jambore, contingent, form, text);
    return view.mayChange ? view.offering(contests.searchCandidates(actor, id, text)) : view;
  }

  private static Response see(JamboreId id, ContingentId contingent, Notice notice) {
    return Response.seeOther(
            URI.create(notice.on("/jambore/%s/kontingen/%s".formatted(id, contingent))))
        .build();
  }
}
