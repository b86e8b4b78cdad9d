package id.teladan.jambore;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import id.teladan.attendance.PlannedSession;
import id.teladan.attendance.SessionId;
import id.teladan.platform.Actor;
import id.teladan.platform.CommonProblem;
import id.teladan.platform.FieldError;
import id.teladan.platform.Listing;
import id.teladan.platform.PageParams;
import id.teladan.platform.Roles;
import id.teladan.platform.Saved;
import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Jambore for programs. */
@Path("/api/v1/jambore")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class JamboreApi {

  private final JamboreService service;

  JamboreApi(JamboreService service) {
    this.service = service;
  }

  @GET
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.TRAINER, Roles.VIEWER})
  public Listing<JamboreJson> list(@Auth Actor actor, @BeanParam PageParams page) {
    return service.list(actor, page).map(this::json);
  }

  @POST
  @RolesAllowed({Roles.ADMIN, Roles.TRAINER})
  public Response create(@Auth Actor actor, @NotNull Body body) {
    return answer(service.create(actor, body.toRequest()));
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.TRAINER, Roles.VIEWER})
  public DetailJson get(@Auth Actor actor, @PathParam("id") JamboreId id) {
    return detail(service.get(actor, id));
  }

  @PUT
  @Path("{id}")
  @RolesAllowed({Roles.ADMIN, Roles.TRAINER})
  public Response put(@Auth Actor actor, @PathParam("id") JamboreId id, @NotNull Body body) {
    if (body.id() != null && !body.id().equals(id.value())) {
      throw CommonProblem.INVALID_FIELDS.because(
          "Id di alamat dan di isi berbeda.", List.of(new FieldError("id", "berbeda")));
    }
    return answer(service.put(actor, id, body.toRequest()));
  }

  @GET
  @Path("{id}/standing")
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.TRAINER, Roles.VIEWER})
  public StandingJson standing(@Auth Actor actor, @PathParam("id") JamboreId id) {
    JamboreDetail detail = service.get(actor, id);
    return new StandingJson(
        detail.standing().stream()
            .map(row -> StandingRow.of(row, detail.nameOf(row.contingent())))
            .toList(),
        detail.openBranches().stream().map(Branch::id).toList());
  }

  private Response answer(Saved<JamboreDetail> saved) {
    return saved
        .response("/api/v1/jambore/" + saved.value().jambore().id(), detail(saved.value()))
        .build();
  }

  private JamboreJson json(Jambore jambore) {
    return new JamboreJson(
        jambore.id(),
        jambore.name(),
        jambore.startsOn(),
        jambore.endsOn(),
        jambore.venue(),
        jambore.puskesmasId(),
        jambore.puskesmasId() == null ? jambore.regionCode() : null,
        jambore.status(service.today()));
  }

  private DetailJson detail(JamboreDetail detail) {
    JamboreJson head = json(detail.jambore());
    return new DetailJson(
        head.id(),
        head.name(),
        head.startsOn(),
        head.endsOn(),
        head.venue(),
        head.puskesmasId(),
        head.region(),
        head.status(),
        detail.contingents().stream().map(ContestApi.ContingentJson::of).toList(),
        detail.branches(),
        detail.sessions().stream().map(SessionJson::of).toList());
  }

  /** What may be written; what is derived may be sent back and is ignored. */
  @JsonIgnoreProperties({"status", "contingents", "branches", "sessions"})
  public record Body(
      @Nullable UUID id,
      @Nullable String name,
      @Nullable LocalDate startsOn,
      @Nullable LocalDate endsOn,
      @Nullable String venue,
      @Nullable UUID puskesmasId,
      @Nullable String region) {

    NewJambore toRequest() {
      return new NewJambore(id, name, startsOn, endsOn, venue, puskesmasId, region);
    }
  }

  /** A jambore in a list. */
  public record JamboreJson(
      JamboreId id,
      String name,
      LocalDate startsOn,
      LocalDate endsOn,
      String venue,
      @Nullable UUID puskesmasId,
      @Nullable String region,
      Jambore.Status status) {}

  /** A jambore with all that was set up. */
  public record DetailJson(
      JamboreId id,
      String name,
      LocalDate startsOn,
      LocalDate endsOn,
      String venue,
      @Nullable UUID puskesmasId,
      @Nullable String region,
      Jambore.Status status,
      List<ContestApi.ContingentJson> contingents,
      List<Branch> branches,
      List<SessionJson> sessions) {}

  /** One daftar hadir: of a day, or of the branch it names. */
  public record SessionJson(
      SessionId id, String title, Instant startsAt, Instant endsAt, @Nullable UUID branchId) {

    static SessionJson of(PlannedSession planned) {
      return new SessionJson(
          planned.session().id(),
          planned.session().title(),
          planned.session().startsAt(),
          planned.session().endsAt(),
          planned.partId());
    }
  }

  /** Who leads; as long as branches are open, for the time being. */
  public record StandingJson(List<StandingRow> rows, List<BranchId> openBranches) {}

  /** One line of the standing. */
  public record StandingRow(
      int rank,
      ContingentId contingentId,
      String name,
      int points,
      int firsts,
      int seconds,
      int thirds) {

    static StandingRow of(Standing.Row row, String name) {
      return new StandingRow(
          row.rank(),
          row.contingent(),
          name,
          row.points(),
          row.firsts(),
          row.seconds(),
          row.thirds());
    }
  }
}
