package id.teladan.posyandu;

import id.teladan.platform.Actor;
import id.teladan.platform.CommonProblem;
import id.teladan.platform.ETags;
import id.teladan.platform.FieldError;
import id.teladan.platform.Listing;
import id.teladan.platform.PageParams;
import id.teladan.platform.Roles;
import id.teladan.platform.Saved;
import id.teladan.puskesmas.PuskesmasId;
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
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The register of posyandu for programs. */
@Path("/api/v1/posyandu")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class PosyanduApi {

  private final PosyanduService service;
  private final PosyanduYear year;

  PosyanduApi(PosyanduService service, PosyanduYear year) {
    this.service = service;
    this.year = year;
  }

  @GET
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.ASSESSOR, Roles.TRAINER, Roles.VIEWER})
  public Listing<PosyanduJson> list(
      @Auth Actor actor,
      @QueryParam("puskesmasId") @Nullable String puskesmasId,
      @QueryParam("region") @Nullable String region,
      @QueryParam("q") @Nullable String text,
      @BeanParam PageParams page) {
    return service
        .search(actor, PosyanduSearch.of(puskesmasId, region, text), page)
        .map(PosyanduJson::of);
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.ASSESSOR, Roles.TRAINER, Roles.VIEWER})
  public Response get(@Auth Actor actor, @PathParam("id") PosyanduId id) {
    PosyanduStanding found = service.get(actor, id);
    return Response.ok(PosyanduJson.of(found))
        .header(HttpHeaders.ETAG, ETags.of(found.posyandu().revision()))
        .build();
  }

  @POST
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE})
  public Response create(@Auth Actor actor, @NotNull NewPosyandu request) {
    return answer(service.create(actor, request));
  }

  @PUT
  @Path("{id}")
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE})
  public Response put(
      @Auth Actor actor,
      @PathParam("id") PosyanduId id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull NewPosyandu request) {
    return answer(service.put(actor, id, request, ifMatch));
  }

  @GET
  @Path("{id}/months")
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.ASSESSOR, Roles.TRAINER, Roles.VIEWER})
  public Listing<MonthJson> listMonths(
      @Auth Actor actor, @PathParam("id") PosyanduId id, @BeanParam PageParams page) {
    return page.cut(
            List.copyOf(year.listMonths(actor, id).entrySet()), month -> month.getKey().toString())
        .map(month -> MonthJson.of(month.getKey(), month.getValue()));
  }

  @PUT
  @Path("{id}/months/{month}")
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE})
  public Response putMonth(
      @Auth Actor actor,
      @PathParam("id") PosyanduId id,
      @PathParam("month") String month,
      @NotNull MonthReport report) {
    YearMonth known = month(month);
    Saved<MonthReport> saved = year.putMonth(actor, id, known, report);
    return saved
        .response(
            "/api/v1/posyandu/%s/months/%s".formatted(id, known),
            MonthJson.of(known, saved.value()))
        .build();
  }

  @GET
  @Path("{id}/reviews")
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.ASSESSOR, Roles.TRAINER, Roles.VIEWER})
  public Listing<ReviewJson> listReviews(
      @Auth Actor actor, @PathParam("id") PosyanduId id, @BeanParam PageParams page) {
    return page.cut(year.listReviews(actor, id), review -> String.valueOf(review.year()))
        .map(ReviewJson::of);
  }

  @PUT
  @Path("{id}/reviews/{year}")
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE})
  public Response putReview(
      @Auth Actor actor,
      @PathParam("id") PosyanduId id,
      @PathParam("year") int reviewed,
      @NotNull Review review) {
    Saved<YearReview> saved = year.putReview(actor, id, reviewed, review);
    return saved
        .response(
            "/api/v1/posyandu/%s/reviews/%d".formatted(id, reviewed), ReviewJson.of(saved.value()))
        .build();
  }

  private static Response answer(Saved<PosyanduStanding> saved) {
    Posyandu posyandu = saved.value().posyandu();
    return saved
        .response("/api/v1/posyandu/" + posyandu.id(), PosyanduJson.of(saved.value()))
        .header(HttpHeaders.ETAG, ETags.of(posyandu.revision()))
        .build();
  }

  private static YearMonth month(String text) {
    try {
      return YearMonth.parse(text);
    } catch (DateTimeException e) {
      throw CommonProblem.INVALID_FIELDS.because(
          "Bulan ditulis seperti 2026-08.",
          List.of(new FieldError("month", "bukan bulan: tulis seperti 2026-08")));
    }
  }

  record PosyanduJson(
      PosyanduId id,
      String name,
      String villageCode,
      @Nullable String hamlet,
      PuskesmasId puskesmasId,
      @Nullable String registrationNumber,
      @Nullable BigDecimal latitude,
      @Nullable BigDecimal longitude,
      boolean growthTools,
      @Nullable Strata strata,
      boolean active,
      List<ActiveStatus.Criterion> activeReasons) {

    static PosyanduJson of(PosyanduStanding standing) {
      Posyandu posyandu = standing.posyandu();
      return new PosyanduJson(
          posyandu.id(),
          posyandu.name(),
          posyandu.villageCode(),
          posyandu.hamlet(),
          posyandu.puskesmasId(),
          posyandu.registrationNumber(),
          Percent.plain(posyandu.latitude()),
          Percent.plain(posyandu.longitude()),
          posyandu.growthTools(),
          posyandu.strata(),
          standing.active().active(),
          standing.active().unmet());
    }
  }

  record MonthJson(
      YearMonth month,
      MonthReport.Status status,
      @Nullable BigDecimal gizi,
      @Nullable BigDecimal kia,
      @Nullable BigDecimal kb,
      @Nullable BigDecimal immunization,
      boolean additionalActivity) {

    static MonthJson of(YearMonth month, MonthReport report) {
      return new MonthJson(
          month,
          report.status(),
          report.gizi(),
          report.kia(),
          report.kb(),
          report.immunization(),
          report.hasAdditionalActivity());
    }
  }

  /** What followed, with the figures it followed from. */
  record ReviewJson(
      int year,
      @Nullable Strata strata,
      @Nullable StrataGate reason,
      @Nullable NextJson next,
      Review figures) {

    static ReviewJson of(YearReview review) {
      StrataDecision decision = review.decision();
      return new ReviewJson(
          review.year(),
          decision.strata(),
          decision.gate(),
          decision.gate() == null
              ? null
              : new NextJson(decision.next(), decision.fields(), review.nextStep()),
          review.review());
    }
  }

  /** What to mend first: the strata behind it, the figures concerned, and a sentence. */
  record NextJson(@Nullable Strata strata, List<String> fields, @Nullable String text) {}
}
