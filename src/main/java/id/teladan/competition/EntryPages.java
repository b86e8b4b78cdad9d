package id.teladan.competition;

import id.teladan.instrument.Instrument;
import id.teladan.platform.Actor;
import id.teladan.platform.Checks;
import id.teladan.platform.Ids;
import id.teladan.platform.Notice;
import id.teladan.platform.PageParams;
import id.teladan.platform.ProblemException;
import id.teladan.platform.Roles;
import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who takes part in a competition and who judges it. */
@Path("/lomba")
@Produces(MediaType.TEXT_HTML)
public final class EntryPages {

  /** How many candidates are shown at once. */
  static final int CANDIDATES = 60;

  private final CompetitionService competitions;
  private final EntryService service;
  private final AssessorService assessors;

  EntryPages(CompetitionService competitions, EntryService service, AssessorService assessors) {
    this.competitions = competitions;
    this.service = service;
    this.assessors = assessors;
  }

  @GET
  @Path("{id}/peserta")
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.TRAINER, Roles.VIEWER})
  public EntriesView entries(
      @Auth Actor actor,
      @PathParam("id") CompetitionId id,
      @BeanParam EntrySearch search,
      @BeanParam PageParams page) {
    return entries(actor, id, search, page, null);
  }

  /** Enters all that were ticked; each is judged by itself, and no refusal keeps others out. */
  @POST
  @Path("{id}/peserta")
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE})
  public Response enter(
      @Auth Actor actor,
      @PathParam("id") CompetitionId id,
      @BeanParam EntrySearch search,
      @BeanParam PageParams page,
      @FormParam("candidate") List<String> candidates) {
    Competition competition = competitions.get(actor, id);
    if (candidates.isEmpty()) {
      return unprocessable(
          entries(actor, id, search, page, "Centang dahulu siapa yang akan didaftarkan."));
    }
    List<String> refusals =
        candidates.stream().flatMap(one -> enter(actor, competition, one).stream()).toList();
    if (refusals.isEmpty()) {
      return seeOther(Notice.TERSIMPAN, id, "peserta" + search.here(page));
    }
    String entered =
        "%d dari %d didaftarkan. "
            .formatted(candidates.size() - refusals.size(), candidates.size());
    return unprocessable(entries(actor, id, search, page, entered + String.join(" ", refusals)));
  }

  /** Why this one cannot take part; empty when it was entered. */
  private Optional<String> enter(Actor actor, Competition competition, String candidate) {
    UUID subject = Ids.parse(candidate);
    boolean kader = competition.kind() == Instrument.Kind.KADER;
    EntryChange change =
        new EntryChange(kader ? null : subject, kader ? subject : null, null, null);
    try {
      EnteredEntry entered =
          service.putEntry(actor, competition.id(), EntryId.next(), change).value();
      assert entered.entry() != null;
      return Optional.empty();
    } catch (ProblemException refused) {
      String why = refused.problem().detail();
      return Optional.of(why == null ? refused.problem().title() : why);
    }
  }

  @POST
  @Path("{id}/peserta/{entryId}")
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE})
  public Response change(
      @Auth Actor actor,
      @PathParam("id") CompetitionId id,
      @PathParam("entryId") EntryId entryId,
      @BeanParam EntrySearch search,
      @BeanParam PageParams page,
      @FormParam("status") EntryStatus status,
      @FormParam("reason") @DefaultValue("") String reason) {
    String here = "peserta" + search.here(page);
    EntryChange change = new EntryChange(null, null, status, reason);
    try {
      Checks.refuse(Checks.of(change));
      EnteredEntry changed = service.putEntry(actor, id, entryId, change).value();
      assert changed.entry() != null;
    } catch (ProblemException refused) {
      return refused(entries(actor, id, search, page, refused.problem().detail()), refused);
    }
    return seeOther(Notice.TERSIMPAN, id, here);
  }

  @GET
  @Path("{id}/penilai")
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.TRAINER, Roles.VIEWER})
  public AssessorsView assessors(@Auth Actor actor, @PathParam("id") CompetitionId id) {
    return assessors(actor, id, null);
  }

  @POST
  @Path("{id}/penilai")
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE})
  public Response appoint(
      @Auth Actor actor,
      @PathParam("id") CompetitionId id,
      @FormParam("username") @DefaultValue("") String username) {
    try {
      Assessor appointed = assessors.appoint(actor, id, username).value();
      assert !appointed.username().isEmpty();
    } catch (ProblemException refused) {
      return refused(assessors(actor, id, refused.problem().detail()), refused);
    }
    return seeOther(Notice.TERSIMPAN, id, "penilai");
  }

  @POST
  @Path("{id}/penilai/{username}/cabut")
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE})
  public Response dismiss(
      @Auth Actor actor,
      @PathParam("id") CompetitionId id,
      @PathParam("username") String username) {
    assessors.dismiss(actor, id, username);
    return seeOther(Notice.DIHAPUS, id, "penilai");
  }

  private EntriesView entries(
      Actor actor,
      CompetitionId id,
      EntrySearch search,
      PageParams page,
      @Nullable String problem) {
    Competition competition = competitions.get(actor, id);
    return new EntriesView(
        actor,
        competition,
        search,
        page,
        service.list(actor, id, search.entered(), page),
        service.searchCandidates(actor, competition, search.candidate(), CANDIDATES + 1),
        problem);
  }

  private AssessorsView assessors(Actor actor, CompetitionId id, @Nullable String problem) {
    return new AssessorsView(
        actor,
        competitions.get(actor, id),
        assessors.listAssessors(actor, id),
        assessors.listAssessorCandidates(id),
        problem);
  }

  private static Response unprocessable(EntriesView page) {
    return Response.status(422).entity(page).build();
  }

  private static Response refused(Object page, ProblemException refused) {
    return Response.status(refused.problem().status()).entity(page).build();
  }

  private static Response seeOther(Notice notice, CompetitionId id, String page) {
    return Response.seeOther(URI.create(notice.on("/lomba/" + id + "/" + page))).build();
  }
}
