package id.teladan.visit;

import id.teladan.audit.AuditEvent;
import id.teladan.audit.AuditLog;
import id.teladan.competition.Assessor;
import id.teladan.competition.AssessorService;
import id.teladan.competition.Competition;
import id.teladan.competition.CompetitionId;
import id.teladan.competition.CompetitionService;
import id.teladan.competition.Entry;
import id.teladan.competition.EntryId;
import id.teladan.competition.EntryService;
import id.teladan.platform.Actor;
import id.teladan.platform.Checks;
import id.teladan.platform.CommonProblem;
import id.teladan.platform.Days;
import id.teladan.platform.ProblemException;
import id.teladan.platform.Saved;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Planning visits: when, of whom, by whom. */
public final class VisitPlanner {

  private final Jdbi jdbi;
  private final CompetitionService competitions;
  private final EntryService entries;
  private final AssessorService assessors;

  VisitPlanner(
      Jdbi jdbi, CompetitionService competitions, EntryService entries, AssessorService assessors) {
    this.jdbi = jdbi;
    this.competitions = competitions;
    this.entries = entries;
    this.assessors = assessors;
  }

  /** A visit as it stands now, and what the committee should know about it. */
  public record Planned(Visit visit, List<String> warnings) {}

  /** Plans a visit, or changes one. */
  public Saved<Planned> put(Actor actor, VisitId id, VisitPlan plan) {
    requirePossible(plan.scheduledOn());
    return jdbi.inTransaction(
        handle -> {
          Entry entry =
              entries.find(handle, new EntryId(plan.entryId())).orElseThrow(VisitPlanner::noEntry);
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
          requireOwnStage(dao, entry, asked);
          Saved<Visit> saved =
              existing.isPresent()
                  ? change(handle, actor, existing.get(), asked)
                  : create(handle, actor, asked);
          return new Saved<>(
              new Planned(saved.value(), warnings(competition, saved.value())), saved.created());
        });
  }

  /** Floods move visits, and the days of a competition do not move with them: said, not refused. */
  private static List<String> warnings(Competition competition, Visit visit) {
    return competition.isWithin(visit.scheduledOn())
        ? List.of()
        : List.of(
            "Hari kunjungan di luar waktu lomba, %s sampai %s."
                .formatted(competition.opensOn(), competition.closesOn()));
  }

  /** Plans one visit for each of these entries, or none where one of them cannot have it. */
  public List<Visit> planAll(Actor actor, CompetitionId of, Map<EntryId, LocalDate> days) {
    days.values().forEach(VisitPlanner::requirePossible);
    return jdbi.inTransaction(
        handle -> {
          Competition competition = competitions.lock(handle, actor, of);
          competition.status().requireUnsealed();
          VisitDao dao = handle.attach(VisitDao.class);
          List<Visit> planned = new ArrayList<>();
          for (Map.Entry<EntryId, LocalDate> wanted : days.entrySet()) {
            Entry entry =
                entries
                    .find(handle, wanted.getKey())
                    .filter(one -> one.competitionId().equals(competition.id()))
                    .orElseThrow(VisitPlanner::noEntry);
            Visit asked =
                new Visit(
                    VisitId.next(), competition.id(), entry.id(), wanted.getValue(), null, null);
            requireOwnStage(dao, entry, asked);
            planned.add(create(handle, actor, asked).value());
          }
          return planned;
        });
  }

  /** Moves a visit of this competition to another day; all else about it stays. */
  public Visit move(Actor actor, CompetitionId of, VisitId id, LocalDate day) {
    requirePossible(day);
    return jdbi.inTransaction(
        handle -> {
          Competition competition = competitions.lock(handle, actor, of);
          competition.status().requireUnsealed();
          Visit before =
              handle
                  .attach(VisitDao.class)
                  .findById(id, "")
                  .map(VisitCard::visit)
                  .filter(visit -> visit.competitionId().equals(competition.id()))
                  .orElseThrow(VisitService::notFound);
          return change(handle, actor, before, before.on(day)).value();
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
        assessors.listAssessors(handle, competition.id()).stream()
            .collect(Collectors.toMap(Assessor::username, Function.identity()));
    List<String> named = plan.assessors().stream().distinct().sorted().toList();
    for (String username : named) {
      Assessor assessor = appointed.get(username);
      if (assessor == null) {
        throw Checks.wrong("assessors", "bukan penilai lomba ini: " + shortened(username));
      }
      AssessorService.requireNoConflict(competition, assessor, entry);
    }
    return named;
  }

  /** One visit for both stages, or one for each. */
  private static void requireOwnStage(VisitDao dao, Entry entry, Visit asked) {
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
      throw VisitProblem.VISIT_EXISTS.because(
          entry.name() + " sudah punya kunjungan untuk tahap itu.");
    }
  }

  private static void requirePossible(LocalDate day) {
    if (!Days.isPossible(day)) {
      throw Checks.wrong("scheduledOn", Days.POSSIBLE);
    }
  }

  private static ProblemException noEntry() {
    return CommonProblem.NOT_FOUND.because("Peserta itu tidak ada.");
  }

  private static void audit(Handle handle, Actor actor, String action, Visit visit, String before) {
    AuditLog.write(
        handle,
        actor,
        new AuditEvent(action, "visit/" + visit.id(), "competition/" + visit.competitionId())
            .withDetail(before));
  }

  private static String shortened(String text) {
    return text.length() <= 60 ? text : text.substring(0, 60) + "…";
  }
}
