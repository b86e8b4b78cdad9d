package id.teladan.arrival;

import id.teladan.audit.AuditEvent;
import id.teladan.audit.AuditLog;
import id.teladan.competition.Competition;
import id.teladan.platform.Actor;
import id.teladan.platform.Checks;
import id.teladan.platform.CommonProblem;
import id.teladan.platform.PageParams;
import id.teladan.platform.Reach;
import id.teladan.platform.Role;
import id.teladan.visit.Admission;
import id.teladan.visit.OperationId;
import id.teladan.visit.Sheet;
import id.teladan.visit.SheetId;
import id.teladan.visit.SheetService;
import id.teladan.visit.VisitService;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * The committee decides about what came too late. What is declined may be admitted later on; what
 * is admitted stands in the log and stays there.
 */
public final class LateService {

  private static final Role[] DECIDERS = {Role.ADMIN, Role.COMMITTEE};

  private final Jdbi jdbi;
  private final Clock clock;
  private final VisitService visits;
  private final SheetService sheets;
  private final Admission admission;

  LateService(
      Jdbi jdbi, Clock clock, VisitService visits, SheetService sheets, Admission admission) {
    this.jdbi = jdbi;
    this.clock = clock;
    this.visits = visits;
    this.sheets = sheets;
    this.admission = admission;
  }

  /** What came too late in one competition, in the order of arrival. */
  List<HeldOperation> list(
      Actor actor, Competition competition, @Nullable LateStatus status, PageParams page) {
    return jdbi.withExtension(
        LateDao.class,
        dao ->
            dao.list(
                competition.id(),
                reach(actor),
                status,
                page.afterTime(0),
                page.afterId(1),
                page.limitPlusOne()));
  }

  List<HeldSubmission> listSubmissions(
      Actor actor, Competition competition, @Nullable LateStatus status, PageParams page) {
    return jdbi.withExtension(
        LateDao.class,
        dao ->
            dao.listSubmissions(
                competition.id(),
                reach(actor),
                status,
                page.afterTime(0),
                page.afterId(1),
                page.afterValue(2),
                page.limitPlusOne()));
  }

  List<LateSheet> listSheets(Competition competition, PageParams page) {
    return jdbi.withExtension(
        LateDao.class,
        dao -> dao.listSheets(competition.id(), page.afterId(0), page.limitPlusOne()));
  }

  /** All that came too late for one sheet of a competition. */
  LateSheetPage page(Actor actor, Competition competition, SheetId id) {
    Sheet sheet = admission.read(actor, id);
    if (!sheet.head().competitionId().equals(competition.id())) {
      throw CommonProblem.NOT_FOUND.because("Lembar nilai itu tidak ada.");
    }
    SheetFrame frame = SheetFrame.of(sheet, visits.get(sheet.head().visitId()), sheets);
    return jdbi.withExtension(
        LateDao.class,
        dao ->
            new LateSheetPage(
                frame,
                dao.listOf(id, LateSheetPage.MOST),
                dao.listSubmissionsOf(id, LateSheetPage.MOST)));
  }

  /** Decides; what stands as wanted already is left alone, so that a repeated request succeeds. */
  List<HeldOperation> decide(Actor actor, SheetId id, LateDecision wanted) {
    String reason = LateDecision.checkedReason(wanted.outcome(), wanted.reason());
    return jdbi.inTransaction(
        handle -> {
          Sheet sheet = admission.lock(handle, actor, id);
          LateDao dao = handle.attach(LateDao.class);
          List<HeldOperation> chosen = chosen(dao.lock(id), wanted.ids());
          List<HeldOperation> open =
              chosen.stream().filter(it -> it.verdict().status() != wanted.outcome()).toList();
          if (!open.isEmpty()) {
            if (wanted.admits()) {
              admission.admit(
                  handle, actor, sheet, open.stream().map(HeldOperation::late).toList());
            } else {
              open.forEach(LateService::requireOutside);
            }
            Verdict verdict =
                new Verdict(wanted.outcome(), actor.username(), clock.instant(), reason);
            dao.decide(open.stream().map(it -> it.late().operation().id()).toList(), verdict);
            audit(handle, actor, id, verdict, words(open));
          }
          List<OperationId> ids = chosen.stream().map(it -> it.late().operation().id()).toList();
          return ids.isEmpty() ? List.of() : dao.listByIds(ids);
        });
  }

  /** Decides about a late submission; the same again succeeds. */
  HeldSubmission decideSubmission(
      Actor actor, SheetId id, String stateHash, LateStatus outcome, @Nullable String reason) {
    String kept = LateDecision.checkedReason(outcome, reason);
    return jdbi.inTransaction(
        handle -> {
          Sheet sheet = admission.lock(handle, actor, id);
          LateDao dao = handle.attach(LateDao.class);
          HeldSubmission held = dao.findSubmission(id, stateHash).orElseThrow(LateService::unknown);
          if (held.verdict().status() == outcome) {
            return held;
          }
          if (outcome == LateStatus.ADMITTED) {
            admission.submit(handle, sheet, held.late());
          } else if (held.verdict().status() == LateStatus.ADMITTED) {
            throw admitted();
          }
          Verdict verdict = new Verdict(outcome, actor.username(), clock.instant(), kept);
          dao.decideSubmission(id, stateHash, verdict);
          audit(handle, actor, id, verdict, stateHash);
          return new HeldSubmission(held.late(), verdict);
        });
  }

  /** Without ids: all that wait. */
  private static List<HeldOperation> chosen(
      List<HeldOperation> held, @Nullable List<OperationId> ids) {
    if (ids == null) {
      return held.stream().filter(it -> it.verdict().status() == LateStatus.WAITING).toList();
    }
    Set<OperationId> wanted = Set.copyOf(ids);
    List<HeldOperation> chosen =
        held.stream().filter(it -> wanted.contains(it.late().operation().id())).toList();
    if (chosen.size() != wanted.size()) {
      throw Checks.wrong("operationIds", "ada yang bukan kiriman terlambat lembar ini");
    }
    return chosen;
  }

  private static void requireOutside(HeldOperation held) {
    if (held.verdict().status() == LateStatus.ADMITTED) {
      throw admitted();
    }
  }

  private static RuntimeException admitted() {
    return ArrivalProblem.LATE_ADMITTED.because(
        "Kiriman ini sudah diterima ke dalam lembar, jadi tidak dapat ditolak lagi.");
  }

  private static RuntimeException unknown() {
    return CommonProblem.NOT_FOUND.because("Kiriman terlambat itu tidak ada.");
  }

  private static String words(List<HeldOperation> decided) {
    return decided.stream()
        .map(it -> it.late().operation().item() + " " + it.late().operation().id())
        .collect(Collectors.joining(", "));
  }

  private static void audit(
      Handle handle, Actor actor, SheetId id, Verdict verdict, String detail) {
    String object = "sheet/" + id;
    String action =
        verdict.status() == LateStatus.ADMITTED ? "sheet.admit-late" : "sheet.decline-late";
    String why = Objects.requireNonNullElse(verdict.reason(), "");
    AuditLog.write(
        handle,
        actor,
        new AuditEvent(action, object, object).withDetail("%s: %s".formatted(detail, why)));
  }

  private static Reach reach(Actor actor) {
    return actor.reach(DECIDERS);
  }
}
