package id.teladan.pelatihan;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import id.teladan.attendance.Session;
import id.teladan.attendance.SessionId;
import id.teladan.kader.KaderId;
import id.teladan.platform.Actor;
import id.teladan.platform.CommonProblem;
import id.teladan.platform.ETags;
import id.teladan.platform.FieldError;
import id.teladan.platform.Listing;
import id.teladan.platform.NotNullIfSent;
import id.teladan.platform.PageParams;
import id.teladan.platform.Roles;
import id.teladan.platform.Saved;
import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The schedule of pelatihan for programs. */
@Path("/api/v1/pelatihan")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class PelatihanApi {

  private final PelatihanService service;

  PelatihanApi(PelatihanService service) {
    this.service = service;
  }

  @GET
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.TRAINER, Roles.VIEWER, Roles.KADER})
  public Listing<PelatihanJson> list(
      @Auth Actor actor,
      @QueryParam("status") @Nullable String status,
      @QueryParam("course") @Nullable String course,
      @QueryParam("kaderId") @Nullable KaderId kaderId,
      @BeanParam PageParams page) {
    PelatihanFilter filter = new PelatihanFilter(statusOf(status), course, kaderId, "");
    return service.list(actor, filter, page).map(this::json);
  }

  @POST
  @RolesAllowed({Roles.ADMIN, Roles.TRAINER})
  public Response create(@Auth Actor actor, @NotNull Body body) {
    return answer(service.create(actor, body.toRequest()));
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.TRAINER, Roles.VIEWER, Roles.KADER})
  public Response get(@Auth Actor actor, @PathParam("id") PelatihanId id) {
    PelatihanDetail found = service.get(actor, id);
    return Response.ok(json(found))
        .header(HttpHeaders.ETAG, ETags.of(found.pelatihan().revision()))
        .build();
  }

  @PUT
  @Path("{id}")
  @RolesAllowed({Roles.ADMIN, Roles.TRAINER})
  public Response put(
      @Auth Actor actor,
      @PathParam("id") PelatihanId id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull Body body) {
    if (body.id() != null && !body.id().equals(id.value())) {
      throw CommonProblem.INVALID_FIELDS.because(
          "Id di alamat dan di isi berbeda.", List.of(new FieldError("id", "berbeda")));
    }
    return answer(service.put(actor, id, body.toRequest(), ifMatch));
  }

  @POST
  @Path("{id}/cancellation")
  @RolesAllowed({Roles.ADMIN, Roles.TRAINER})
  public Response cancel(
      @Auth Actor actor, @PathParam("id") PelatihanId id, @Nullable Because because) {
    service.cancel(actor, id, because == null ? null : because.reason());
    return get(actor, id);
  }

  private Response answer(Saved<PelatihanDetail> saved) {
    Pelatihan pelatihan = saved.value().pelatihan();
    return saved
        .response("/api/v1/pelatihan/" + pelatihan.id(), json(saved.value()))
        .header(HttpHeaders.ETAG, ETags.of(pelatihan.revision()))
        .build();
  }

  private PelatihanJson json(PelatihanDetail detail) {
    return PelatihanJson.of(detail, service.status(detail.pelatihan()));
  }

  private static @Nullable PelatihanStatus statusOf(@Nullable String text) {
    if (text == null || text.isEmpty()) {
      return null;
    }
    return Arrays.stream(PelatihanStatus.values())
        .filter(status -> status.name().equals(text.toUpperCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () ->
                CommonProblem.INVALID_FIELDS.because(
                    "Status itu tidak dikenal.",
                    List.of(new FieldError("status", "PLANNED, RUNNING, COMPLETED, CANCELLED"))));
  }

  /** Why something is done another way than planned. */
  public record Because(@Nullable String reason) {}

  /** What may be written; what is derived may be sent back and is ignored. */
  @JsonIgnoreProperties({"status", "enrolled", "closingReason"})
  public record Body(
      @Nullable UUID id,
      @Nullable String course,
      @Nullable String title,
      @Nullable LocalDate startsOn,
      @Nullable LocalDate endsOn,
      @Nullable String venue,
      @NotNullIfSent @Nullable Integer capacity,
      @NotNullIfSent @Nullable List<@Nullable String> trainers,
      @NotNullIfSent @Nullable List<@Nullable NewSession> sessions,
      @Nullable UUID puskesmasId,
      @Nullable String region,
      @NotNullIfSent @Nullable List<@Nullable UUID> recommendations) {

    NewPelatihan toRequest() {
      return new NewPelatihan(
          id,
          course,
          title,
          startsOn,
          endsOn,
          venue,
          capacity,
          trainers,
          sessions,
          puskesmasId,
          region,
          recommendations);
    }
  }

  /** A pelatihan as callers see it. */
  public record PelatihanJson(
      PelatihanId id,
      String course,
      String title,
      LocalDate startsOn,
      LocalDate endsOn,
      String venue,
      int capacity,
      int enrolled,
      List<String> trainers,
      List<SessionJson> sessions,
      @Nullable UUID puskesmasId,
      @Nullable String region,
      PelatihanStatus status,
      @Nullable String closingReason) {

    static PelatihanJson of(PelatihanDetail detail, PelatihanStatus status) {
      Pelatihan p = detail.pelatihan();
      return new PelatihanJson(
          p.id(),
          p.course(),
          p.title(),
          p.startsOn(),
          p.endsOn(),
          p.venue(),
          p.capacity(),
          p.taken(),
          detail.trainers(),
          detail.sessions().stream().map(SessionJson::of).toList(),
          p.puskesmasId(),
          p.puskesmasId() == null ? p.regionCode() : null,
          status,
          p.closingReason());
    }
  }

  /** A session as callers see it. */
  public record SessionJson(
      SessionId id,
      String title,
      int hours,
      Instant startsAt,
      Instant endsAt,
      boolean fieldPractice) {

    static SessionJson of(Session s) {
      return new SessionJson(
          s.id(), s.title(), s.hours(), s.startsAt(), s.endsAt(), s.fieldPractice());
    }
  }
}
