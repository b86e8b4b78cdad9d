package id.teladan.jambore;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import id.teladan.kader.KaderId;
import id.teladan.platform.Actor;
import id.teladan.platform.Checks;
import id.teladan.platform.Ids;
import id.teladan.platform.NotNullIfSent;
import id.teladan.platform.Roles;
import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Contingents, branches and results of a jambore for programs. */
@Path("/api/v1/jambore")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class ContestApi {

  private final ContingentService contingents;
  private final BranchService branches;

  ContestApi(ContingentService contingents, BranchService branches) {
    this.contingents = contingents;
    this.branches = branches;
  }

  @PUT
  @Path("{id}/contingents/{contingentId}")
  @RolesAllowed({Roles.ADMIN, Roles.TRAINER})
  public Response putContingent(
      @Auth Actor actor,
      @PathParam("id") JamboreId id,
      @PathParam("contingentId") ContingentId contingentId,
      @NotNull ContingentBody body) {
    var saved =
        contingents.putContingent(
            actor, id, contingentId, new NewContingent(body.name(), body.quota(), body.kaderIds()));
    return saved
        .response(
            "/api/v1/jambore/%s/contingents/%s".formatted(id, contingentId),
            ContingentJson.of(saved.value()))
        .build();
  }

  @PUT
  @Path("{id}/branches/{branchId}")
  @RolesAllowed({Roles.ADMIN, Roles.TRAINER})
  public Response putBranch(
      @Auth Actor actor,
      @PathParam("id") JamboreId id,
      @PathParam("branchId") BranchId branchId,
      @NotNull BranchBody body) {
    var saved = branches.putBranch(actor, id, branchId, body.toRequest());
    return saved
        .response("/api/v1/jambore/%s/branches/%s".formatted(id, branchId), saved.value())
        .build();
  }

  @PUT
  @Path("{id}/branches/{branchId}/results")
  @RolesAllowed({Roles.ADMIN, Roles.TRAINER})
  public Branch putResults(
      @Auth Actor actor,
      @PathParam("id") JamboreId id,
      @PathParam("branchId") BranchId branchId,
      @NotNull ResultsBody body) {
    return branches.putResults(actor, id, branchId, body.toResults());
  }

  /** Takes the places over from the competition that decides the branch. */
  @POST
  @Path("{id}/branches/{branchId}/results-from-competition")
  @RolesAllowed({Roles.ADMIN, Roles.TRAINER})
  public Branch takeResults(
      @Auth Actor actor, @PathParam("id") JamboreId id, @PathParam("branchId") BranchId branchId) {
    return branches.takeResults(actor, id, branchId);
  }

  /** A member: as an id alone, or as it was read. */
  @JsonIgnoreProperties({"name", "role"})
  public record MemberBody(@Nullable UUID kaderId) {

    @JsonCreator
    public MemberBody {}

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static MemberBody of(String text) {
      return new MemberBody(Ids.parse(text));
    }
  }

  /** A contingent to set up. */
  @JsonIgnoreProperties({"id", "warnings"})
  public record ContingentBody(
      @Nullable String name,
      @Nullable Integer quota,
      @NotNullIfSent @Nullable List<@Nullable MemberBody> members) {

    @Nullable List<@Nullable UUID> kaderIds() {
      return members == null
          ? null
          : members.stream().map(m -> m == null ? null : m.kaderId()).toList();
    }
  }

  /** A branch to set up. */
  @JsonIgnoreProperties({"id", "results"})
  public record BranchBody(
      @Nullable String title,
      @NotNullIfSent @Nullable BranchKind kind,
      @NotNullIfSent @Nullable Integer teamSize,
      @NotNullIfSent @Nullable Integer maxMinutes,
      @NotNullIfSent @Nullable Integer jury,
      @NotNullIfSent @Nullable List<@Nullable Integer> points,
      @NotNullIfSent @Nullable Boolean simulation,
      @Nullable UUID competitionId) {

    NewBranch toRequest() {
      return new NewBranch(
          title, kind, teamSize, maxMinutes, jury, points, simulation, competitionId);
    }
  }

  /** The places reached in a branch. */
  public record ResultsBody(@Nullable List<@Nullable ResultBody> results) {

    List<Branch.@Nullable Result> toResults() {
      if (results == null) {
        throw Checks.wrong("results", "wajib diisi");
      }
      return results.stream()
          .<Branch.@Nullable Result>map(r -> r == null ? null : r.toResult())
          .toList();
    }
  }

  /** One place. */
  public record ResultBody(
      @Nullable UUID contingentId, @Nullable Integer rank, @Nullable BigDecimal score) {

    Branch.@Nullable Result toResult() {
      return contingentId == null || rank == null
          ? null
          : new Branch.Result(new ContingentId(contingentId), rank, score);
    }
  }

  /** A contingent as callers see it; a group over its quota is taken, with a warning. */
  public record ContingentJson(
      ContingentId id, String name, int quota, List<MemberJson> members, List<String> warnings) {

    static ContingentJson of(Contingent c) {
      return new ContingentJson(
          c.id(),
          c.name(),
          c.quota(),
          c.members().stream().map(m -> new MemberJson(m.kaderId(), m.name(), m.role())).toList(),
          c.warnings());
    }
  }

  /** A member as callers see it. */
  public record MemberJson(KaderId kaderId, String name, MemberRole role) {}
}
