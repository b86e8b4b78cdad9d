package id.teladan.result;

import com.fasterxml.jackson.annotation.JsonProperty;
import id.teladan.competition.CompetitionId;
import id.teladan.competition.CompetitionService;
import id.teladan.competition.CompetitionStatus;
import id.teladan.competition.EntryId;
import id.teladan.competition.EntryStatus;
import id.teladan.platform.Actor;
import id.teladan.platform.Roles;
import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Recaps and traces for programs, and the recap as files. */
@Path("/api/v1/competitions")
@Produces(MediaType.APPLICATION_JSON)
public final class ResultApi {

  static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  static final String CSV = "text/csv; charset=utf-8";
  static final String PDF = "application/pdf";

  private final CompetitionService competitions;
  private final ResultService results;
  private final DecisionReading decided;

  ResultApi(CompetitionService competitions, ResultService results, DecisionReading decided) {
    this.competitions = competitions;
    this.results = results;
    this.decided = decided;
  }

  @GET
  @Path("/{id}/recap")
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.TRAINER, Roles.VIEWER, Roles.ASSESSOR})
  public RecapJson recap(
      @Auth Actor actor,
      @PathParam("id") CompetitionId id,
      @QueryParam("decision") @Nullable String decision) {
    Recap recap = find(actor, id, DecisionNumber.parse(decision));
    return RecapJson.of(competitions.get(actor, id).status(), recap);
  }

  @GET
  @Path("/{id}/recap.csv")
  @Produces(CSV)
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.TRAINER, Roles.VIEWER, Roles.ASSESSOR})
  public Response csv(
      @Auth Actor actor,
      @PathParam("id") CompetitionId id,
      @QueryParam("decision") @Nullable String decision) {
    Recap recap = find(actor, id, DecisionNumber.parse(decision));
    return file("rekap.csv", (StreamingOutput) out -> RecapCsv.write(recap, out));
  }

  @GET
  @Path("/{id}/recap.xlsx")
  @Produces(XLSX)
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.TRAINER, Roles.VIEWER, Roles.ASSESSOR})
  public Response xlsx(
      @Auth Actor actor,
      @PathParam("id") CompetitionId id,
      @QueryParam("decision") @Nullable String decision) {
    Recap recap = find(actor, id, DecisionNumber.parse(decision));
    return file("rekap.xlsx", (StreamingOutput) out -> RecapXlsx.write(recap, out));
  }

  @GET
  @Path("/{id}/minutes.pdf")
  @Produces(PDF)
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.TRAINER, Roles.VIEWER, Roles.ASSESSOR})
  public Response minutes(
      @Auth Actor actor,
      @PathParam("id") CompetitionId id,
      @QueryParam("decision") @Nullable String decision) {
    return file("berita-acara.pdf", decided.minutesPdf(actor, id, DecisionNumber.parse(decision)));
  }

  @GET
  @Path("/{id}/entries/{entryId}/trace")
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.TRAINER, Roles.VIEWER, Roles.ASSESSOR})
  public Trace trace(
      @Auth Actor actor, @PathParam("id") CompetitionId id, @PathParam("entryId") EntryId entryId) {
    return results.trace(actor, id, entryId);
  }

  private Recap find(Actor actor, CompetitionId id, Optional<Integer> decision) {
    return decision
        .map(number -> decided.recap(actor, id, number))
        .orElseGet(() -> results.recap(actor, id));
  }

  static Response file(String name, Object content) {
    return Response.ok(content)
        .header("Content-Disposition", "attachment; filename=\"%s\"".formatted(name))
        .build();
  }

  record RecapJson(CompetitionStatus status, List<Recap.Column> sections, List<RowJson> rows) {

    static RecapJson of(CompetitionStatus status, Recap recap) {
      return new RecapJson(
          status, recap.sections(), recap.rows().stream().map(RowJson::of).toList());
    }
  }

  /** An entry on the wire; {@code reason} says in words why there is no rank. */
  record RowJson(
      @Nullable Integer rank,
      EntryId entryId,
      String name,
      String village,
      @Nullable String registrationNumber,
      EntryStatus status,
      @Nullable Unranked unranked,
      @Nullable String reason,
      int judges,
      Map<String, @Nullable BigDecimal> sections,
      @Nullable BigDecimal raw,
      BigDecimal penalty,
      @JsonProperty("final") @Nullable BigDecimal finalScore,
      @Nullable String band,
      @Nullable Tie tie,
      int moderation) {

    static RowJson of(RecapRow row) {
      Unranked unranked = row.unranked();
      Band band = row.band();
      String reason = row.reason();
      return new RowJson(
          row.rank(),
          row.entryId(),
          row.name(),
          row.village(),
          row.registrationNumber(),
          row.status(),
          unranked,
          reason == null && unranked != null ? unranked.label() : reason,
          row.judges(),
          row.sections(),
          row.raw(),
          row.penalty(),
          row.finalScore(),
          band == null ? null : band.label(),
          row.tie(),
          row.moderation());
    }
  }
}
