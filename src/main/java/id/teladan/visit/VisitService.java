package id.teladan.visit;

import id.teladan.audit.AuditEvent;
import id.teladan.audit.AuditLog;
import id.teladan.competition.Assessor;
import id.teladan.competition.Competition;
import id.teladan.competition.CompetitionId;
import id.teladan.competition.CompetitionService;
import id.teladan.competition.Entry;
import id.teladan.competition.EntryId;
import id.teladan.competition.EntryService;
import id.teladan.platform.Actor;
import id.teladan.platform.CommonProblem;
import id.teladan.platform.Cursor;
import id.teladan.platform.FieldError;
import id.teladan.platform.PageParams;
import id.teladan.platform.Role;
import id.teladan.platform.Saved;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Planning visits, and telling assessors of theirs. */
public final class VisitService {

  private static final Role[] READERS = {Role.ADMIN, Role.COMMITTEE, Role.TRAINER, Role.VIEWER};

  private final Jdbi jdbi;
  private final CompetitionService competitions;
  private final EntryService entries;

  VisitService(Jdbi jdbi, CompetitionService competitions, EntryService entries) {
    this.jdbi = jdbi;
    this.competitions = competitions;
    this.entries = entries;
  }

  /** Plans a visit, or changes one. */
  public Saved<Visit> put(Actor actor, VisitId id, VisitPlan plan) {
    return jdbi.inTransaction(
        handle -> {
          Entry entry =
              entries
                  .find(handle, new EntryId(plan.entryId()))
                  .orElseThrow(() -> CommonProblem.NOT_FOUND.because("Peserta itu tidak ada."));
          Competition competition = competitions.lock(handle, actor, entry.competitionId());
          competition.status().requireUnsealed();
          VisitDao dao = handle.attach(VisitDao.class);
          Optional<Visit> existing = dao.findById(id, "").map(VisitCard::visit);
          Visit asked =
              new Visit(
                  id,
                  competition.id(),
                  entry.id(),
                  plan.scheduledOn(),
                  plan.stage(),
                  assessors(handle, competition, entry, plan));
          requireOwnStage(dao, asked);
          return existing.isPresent()
              ? change(handle, actor, existing.get(), asked)
              : create(handle, actor, asked);
        });
  }

  private static Saved<Visit> create(Handle handle, Actor actor, Visit asked) {
    VisitDao dao = handle.attach(VisitDao.class);
    dao.insert(asked);
    writeAssessors(dao, asked);
    audit(handle, actor, "visit.create", asked, "");
    return Saved.created(asked);
  }

  private static Saved<Visit> change(Handle handle, Actor actor, Visit before, Visit asked) {
    if (!before.competitionId().equals(asked.competitionId())) {
      throw CommonProblem.ID_TAKEN.because("Id itu milik kunjungan lomba lain.");
    }
    if (before.equals(asked)) {
      return Saved.existing(before);
    }
    VisitDao dao = handle.attach(VisitDao.class);
    requireKept(dao.listScoring(asked.id()), before, asked);
    if (!dao.change(asked)) {
      throw new IllegalStateException("visit vanished while it was changed: " + asked.id());
    }
    dao.clearAssessors(asked.id());
    writeAssessors(dao, asked);
    audit(handle, actor, "visit.change", asked, before.toString());
    return Saved.existing(asked);
  }

  /** Whoever has begun to score keeps what they score. */
  private static void requireKept(List<String> scoring, Visit before, Visit asked) {
    boolean otherSubject =
        !before.entryId().equals(asked.entryId()) || !Objects.equals(before.stage(), asked.stage());
    List<String> named = asked.assessors();
    boolean dropsSomebody = named != null && !named.containsAll(scoring);
    if (!scoring.isEmpty() && (otherSubject || dropsSomebody)) {
      throw VisitProblem.VISIT_HAS_SHEETS.because(
          "Sudah dinilai oleh %s; hanya tanggal dan penilai tambahan yang dapat diubah."
              .formatted(String.join(", ", scoring)));
    }
  }

  private static void writeAssessors(VisitDao dao, Visit visit) {
    List<String> named = visit.assessors();
    if (named != null) {
      dao.addAssessors(visit.id(), named);
    }
  }

  private @Nullable List<String> assessors(
      Handle handle, Competition competition, Entry entry, VisitPlan plan) {
    if (plan.assessors() == null) {
      return null;
    }
    Map<String, Assessor> appointed =
        entries.listAssessors(handle, competition.id()).stream()
            .collect(Collectors.toMap(Assessor::username, Function.identity()));
    List<String> named = plan.assessors().stream().distinct().sorted().toList();
    for (String username : named) {
      Assessor assessor = appointed.get(username);
      if (assessor == null) {
        throw invalid("assessors", "bukan penilai lomba ini: " + shortened(username));
      }
      EntryService.requireNoConflict(competition, assessor, entry);
    }
    return named;
  }

  /** One visit for both stages, or one for each. */
  private static void requireOwnStage(VisitDao dao, Visit asked) {
    boolean overlaps =
        dao.listOfEntry(asked.entryId(), "").stream()
            .map(VisitCard::visit)
            .filter(other -> !other.id().equals(asked.id()))
            .anyMatch(
                other ->
                    other.stage() == null
                        || asked.stage() == null
                        || other.stage() == asked.stage());
    if (overlaps) {
      throw VisitProblem.VISIT_EXISTS.because("Peserta ini sudah punya kunjungan untuk tahap itu.");
    }
  }

  static boolean readsAll(Actor actor) {
    return actor.has(READERS);
  }

  /** The caller's own visits. */
  public List<VisitCard> listMine(Actor actor, PageParams page) {
    return jdbi.withExtension(
        VisitDao.class,
        dao -> dao.listOf(actor.username(), afterDate(page), afterId(page), page.limitPlusOne()));
  }

  /** The visits in scope, of one competition where it is said. */
  public List<VisitCard> list(Actor actor, @Nullable CompetitionId competition, PageParams page) {
    return jdbi.withExtension(
        VisitDao.class,
        dao ->
            dao.listInScope(
                actor.reach(READERS),
                competition,
                actor.username(),
                afterDate(page),
                afterId(page),
                page.limitPlusOne()));
  }

  /** Every entry of a competition that the caller may see, with its visits and sheets. */
  List<BoardRow> board(Competition competition) {
    return jdbi.withExtension(BoardDao.class, dao -> dao.list(competition.id()));
  }

  /** One of the caller's own visits. */
  public VisitCard getMine(Actor actor, VisitId id) {
    return jdbi.withExtension(
        VisitDao.class,
        dao -> dao.findOf(id, actor.username()).orElseThrow(VisitService::notFound));
  }

  /** A visit the actor is to score, for the command that opens a sheet of it. */
  AssignedVisit getAssigned(Handle handle, Actor actor, VisitId id) {
    VisitDao dao = handle.attach(VisitDao.class);
    Visit visit =
        dao.findOf(id, actor.username()).map(VisitCard::visit).orElseThrow(VisitService::notFound);
    Competition competition = competitions.get(handle, visit.competitionId());
    Entry entry = entries.find(handle, visit.entryId()).orElseThrow(VisitService::notFound);
    Assessor assessor =
        entries.listAssessors(handle, competition.id()).stream()
            .filter(it -> it.username().equals(actor.username()))
            .findFirst()
            .orElseThrow(VisitService::notFound);
    return new AssignedVisit(visit, competition, entry, assessor);
  }

  static List<String> sortKey(VisitCard card) {
    return List.of(card.visit().scheduledOn().toString(), card.visit().id().toString());
  }

  private static @Nullable LocalDate afterDate(PageParams page) {
    try {
      return page.after().map(after -> LocalDate.parse(after.value(0))).orElse(null);
    } catch (DateTimeException notADate) {
      throw invalid("after", "bukan penanda yang benar");
    }
  }

  private static @Nullable UUID afterId(PageParams page) {
    try {
      return page.after().map((Cursor after) -> UUID.fromString(after.value(1))).orElse(null);
    } catch (IllegalArgumentException notAnId) {
      throw invalid("after", "bukan penanda yang benar");
    }
  }

  private static void audit(Handle handle, Actor actor, String action, Visit visit, String before) {
    AuditLog.write(
        handle,
        actor,
        new AuditEvent(action, "visit/" + visit.id(), "competition/" + visit.competitionId())
            .withDetail(before));
  }

  private static RuntimeException invalid(String field, String message) {
    return CommonProblem.INVALID_FIELDS.because(
        "Perbaiki isian yang disebut.", List.of(new FieldError(field, message)));
  }

  private static String shortened(String text) {
    return text.length() <= 60 ? text : text.substring(0, 60) + "…";
  }

  static RuntimeException notFound() {
    return CommonProblem.NOT_FOUND.because("Kunjungan itu tidak ada.");
  }
}
