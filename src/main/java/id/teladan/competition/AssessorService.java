package id.teladan.competition;

import id.teladan.audit.AuditEvent;
import id.teladan.audit.AuditLog;
import id.teladan.platform.Actor;
import id.teladan.platform.Checks;
import id.teladan.platform.CommonProblem;
import id.teladan.platform.Listing;
import id.teladan.platform.PageParams;
import id.teladan.platform.Saved;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Who judges a competition, and whom the conflict rule keeps from whom. */
public final class AssessorService {

  private final Jdbi jdbi;
  private final CompetitionService competitions;

  AssessorService(Jdbi jdbi, CompetitionService competitions) {
    this.jdbi = jdbi;
    this.competitions = competitions;
  }

  public List<Assessor> listAssessors(Actor actor, CompetitionId id) {
    Competition competition = competitions.get(actor, id);
    return jdbi.withExtension(CompetitionDao.class, dao -> dao.listAssessors(competition.id()));
  }

  Listing<Assessor> listAssessors(Actor actor, CompetitionId id, PageParams page) {
    Competition competition = competitions.get(actor, id);
    List<Assessor> rows =
        jdbi.withExtension(
            CompetitionDao.class,
            dao ->
                dao.pageOfAssessors(
                    competition.id(), page.afterValue(0), page.afterValue(1), page.limitPlusOne()));
    return page.listing(rows, one -> List.of(one.name(), one.username()));
  }

  /** Those appointed, for a command of a feature above. */
  public List<Assessor> listAssessors(Handle handle, CompetitionId id) {
    return handle.attach(CompetitionDao.class).listAssessors(id);
  }

  List<Assessor> listAssessorCandidates(CompetitionId id) {
    return jdbi.withExtension(CompetitionDao.class, dao -> dao.listAssessorCandidates(id));
  }

  /** Appoints somebody to judge; refused where the competition's conflict rule forbids it. */
  public Saved<Assessor> appoint(Actor actor, CompetitionId competitionId, String username) {
    return jdbi.inTransaction(
        handle -> {
          Competition competition = competitions.lock(handle, actor, competitionId);
          competition.status().requireUnsealed();
          CompetitionDao dao = handle.attach(CompetitionDao.class);
          Assessor assessor = assessor(dao, username);
          checkConflict(
              competition, assessor, handle.attach(EntryDao.class).listAll(competitionId));
          if (!dao.appoint(competitionId, assessor.username())) {
            return Saved.existing(assessor);
          }
          audit(handle, actor, "assessor.appoint", assessor, competition);
          return Saved.created(assessor);
        });
  }

  private static Assessor assessor(CompetitionDao dao, String username) {
    return dao.findAssessorAccount(username)
        .orElseThrow(
            () ->
                dao.hasAccount(username)
                    ? Checks.wrong(
                        "username", "akun ini tidak berperan penilai, atau dinonaktifkan")
                    : CommonProblem.NOT_FOUND.because("Akun itu tidak ada."));
  }

  private static void checkConflict(
      Competition competition, Assessor assessor, List<Entry> entries) {
    boolean judgesOwnPuskesmas =
        competition.puskesmasId() != null
            && competition.conflictRule() == ConflictRule.PUSKESMAS
            && competition.puskesmasId().equals(assessor.homePuskesmasId());
    List<String> near =
        entries.stream()
            .filter(entry -> entry.status() == EntryStatus.REGISTERED)
            .filter(entry -> conflicts(competition, assessor, entry))
            .map(Entry::name)
            .toList();
    if (judgesOwnPuskesmas || !near.isEmpty()) {
      throw CompetitionProblem.CONFLICT_OF_INTEREST.because(
          "%s berasal dari tempat yang sama dengan %s."
              .formatted(
                  assessor.name(),
                  near.isEmpty() ? "peserta lomba ini" : String.join(", ", first(near))));
    }
  }

  private static List<String> first(List<String> names) {
    return names.size() <= 3 ? names : names.subList(0, 3);
  }

  /** Whether the competition's rule keeps this assessor from scoring this entry. */
  public static boolean conflicts(Competition competition, Assessor assessor, Entry entry) {
    return competition.conflictRule().forbids(assessor.home(), entry.home());
  }

  /** Refuses (409) where the competition's rule keeps this assessor from scoring this entry. */
  public static void requireNoConflict(Competition competition, Assessor assessor, Entry entry) {
    if (conflicts(competition, assessor, entry)) {
      throw CompetitionProblem.CONFLICT_OF_INTEREST.because(
          "%s berasal dari tempat yang sama dengan %s.".formatted(assessor.name(), entry.name()));
    }
  }

  /** Takes an appointment back while the competition is being prepared. */
  public void dismiss(Actor actor, CompetitionId competitionId, String username) {
    jdbi.useTransaction(
        handle -> {
          Competition competition = competitions.lock(handle, actor, competitionId);
          if (competition.status() != CompetitionStatus.DRAFT) {
            throw CompetitionProblem.ALREADY_OPENED.because(
                "Penilai tidak dapat dicabut setelah lomba dibuka. Atur penilai per kunjungan.");
          }
          CompetitionDao dao = handle.attach(CompetitionDao.class);
          if (!dao.dismiss(competitionId, username)) {
            throw CommonProblem.NOT_FOUND.because("Akun itu bukan penilai lomba ini.");
          }
          String object = CompetitionService.object(competitionId);
          AuditLog.write(
              handle,
              actor,
              new AuditEvent("assessor.dismiss", object, object).withDetail(username));
        });
  }

  private static void audit(
      Handle handle, Actor actor, String action, Assessor assessor, Competition competition) {
    String object = CompetitionService.object(competition.id());
    AuditLog.write(
        handle, actor, new AuditEvent(action, object, object).withDetail(assessor.username()));
  }
}
