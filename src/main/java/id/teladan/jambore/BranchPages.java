package id.teladan.jambore;

import id.teladan.competition.Competition;
import id.teladan.platform.Actor;
import id.teladan.platform.ConstraintProblems;
import id.teladan.platform.Notice;
import id.teladan.platform.ProblemException;
import id.teladan.platform.Roles;
import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
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
import java.util.Map;
import java.util.stream.Collectors;

/** Setting up the branches of a jambore, and entering the places reached in them. */
@Path("/jambore")
@Produces(MediaType.TEXT_HTML)
public final class BranchPages {

  private final JamboreService service;
  private final BranchService branches;

  BranchPages(JamboreService service, BranchService branches) {
    this.service = service;
    this.branches = branches;
  }

  @GET
  @Path("{id}/cabang/baru")
  @RolesAllowed({Roles.ADMIN, Roles.TRAINER})
  public BranchView begin(@Auth Actor actor, @PathParam("id") JamboreId id) {
    return begin(actor, id, BranchForm.EMPTY);
  }

  @POST
  @Path("{id}/cabang/contoh")
  @RolesAllowed({Roles.ADMIN, Roles.TRAINER})
  public Response usual(@Auth Actor actor, @PathParam("id") JamboreId id) {
    branches.addUsualBranches(actor, id);
    return Response.seeOther(URI.create(Notice.TERSIMPAN.on("/jambore/" + id))).build();
  }

  @POST
  @Path("{id}/cabang")
  @RolesAllowed({Roles.ADMIN, Roles.TRAINER})
  public Response create(@Auth Actor actor, @PathParam("id") JamboreId id, Form fields) {
    BranchForm form = BranchForm.of(fields.asMap());
    try {
      NewBranch request = form.toRequest();
      Branch made =
          ConstraintProblems.named(() -> branches.putBranch(actor, id, BranchId.next(), request))
              .value();
      return see(id, made.id(), Notice.DIBUAT);
    } catch (ProblemException e) {
      return Response.status(422).entity(begin(actor, id, form.with(e))).build();
    }
  }

  @GET
  @Path("{id}/cabang/{branch}")
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.TRAINER, Roles.VIEWER})
  public BranchView get(
      @Auth Actor actor, @PathParam("id") JamboreId id, @PathParam("branch") BranchId branchId) {
    Branch branch = branches.getBranch(actor, id, branchId);
    return view(actor, service.get(actor, id), branch, BranchForm.of(branch));
  }

  @POST
  @Path("{id}/cabang/{branch}")
  @RolesAllowed({Roles.ADMIN, Roles.TRAINER})
  public Response save(
      @Auth Actor actor,
      @PathParam("id") JamboreId id,
      @PathParam("branch") BranchId branchId,
      Form fields) {
    Branch known = branches.getBranch(actor, id, branchId);
    BranchForm form = BranchForm.of(fields.asMap());
    try {
      NewBranch request = form.toRequest();
      Branch saved =
          ConstraintProblems.named(() -> branches.putBranch(actor, id, branchId, request)).value();
      return see(id, saved.id(), Notice.TERSIMPAN);
    } catch (ProblemException e) {
      return Response.status(422)
          .entity(view(actor, service.get(actor, id), known, form.with(e)))
          .build();
    }
  }

  @POST
  @Path("{id}/cabang/{branch}/hasil")
  @RolesAllowed({Roles.ADMIN, Roles.TRAINER})
  public Response saveResults(
      @Auth Actor actor,
      @PathParam("id") JamboreId id,
      @PathParam("branch") BranchId branchId,
      Form fields) {
    JamboreDetail detail = service.get(actor, id);
    ResultForm form = ResultForm.of(ranks(detail, fields));
    if (form.isWrong()) {
      Branch known = branches.getBranch(actor, id, branchId);
      return Response.status(422)
          .entity(
              new BranchView(
                  actor,
                  detail,
                  known,
                  new BranchView.Typed(BranchForm.of(known), form, competitions(actor))))
          .build();
    }
    Branch saved = branches.putResults(actor, id, branchId, form.toResults());
    return see(id, saved.id(), Notice.TERSIMPAN);
  }

  @POST
  @Path("{id}/cabang/{branch}/hasil-lomba")
  @RolesAllowed({Roles.ADMIN, Roles.TRAINER})
  public Response takeResults(
      @Auth Actor actor, @PathParam("id") JamboreId id, @PathParam("branch") BranchId branchId) {
    return see(id, branches.takeResults(actor, id, branchId).id(), Notice.TERSIMPAN);
  }

  private BranchView begin(Actor actor, JamboreId id, BranchForm form) {
    return new BranchView(
        actor,
        service.get(actor, id),
        null,
        new BranchView.Typed(form, ResultForm.of(Map.of()), competitions(actor)));
  }

  private BranchView view(Actor actor, JamboreDetail detail, Branch branch, BranchForm form) {
    return new BranchView(
        actor,
        detail,
        branch,
        new BranchView.Typed(form, ResultForm.of(branch), competitions(actor)));
  }

  private List<Competition> competitions(Actor actor) {
    return branches.listCompetitions(actor);
  }

  private static Map<ContingentId, String> ranks(JamboreDetail detail, Form fields) {
    return detail.contingents().stream()
        .map(Contingent::id)
        .collect(
            Collectors.toMap(
                c -> c,
                c -> String.join("", fields.asMap().getOrDefault("rank-" + c, List.of("")))));
  }

  private static Response see(JamboreId id, BranchId branch, Notice notice) {
    return Response.seeOther(URI.create(notice.on("/jambore/%s/cabang/%s".formatted(id, branch))))
        .build();
  }
}
