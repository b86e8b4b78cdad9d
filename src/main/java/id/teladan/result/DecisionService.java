package id.teladan.result;

import id.teladan.audit.AuditEvent;
import id.teladan.audit.AuditLog;
import id.teladan.competition.AssessorService;
import id.teladan.competition.Competition;
import id.teladan.competition.CompetitionId;
import id.teladan.competition.CompetitionService;
import id.teladan.competition.CompetitionStatus;
import id.teladan.competition.EntryId;
import id.teladan.instrument.Instrument;
import id.teladan.platform.Actor;
import id.teladan.visit.SheetPhases;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Sealing a result, and opening it again for a correction. */
public final class DecisionService {

  private final Jdbi jdbi;
  private final Clock clock;
  private final CompetitionService competitions;
  private final AssessorService assessors;

  DecisionService(
      Jdbi jdbi, Clock clock, CompetitionService competitions, AssessorService assessors) {
    this.jdbi = jdbi;
    this.clock = clock;
    this.competitions = competitions;
    this.assessors = assessors;
  }

  /**
   * Seals the result. The competition is locked first and the sheets are made final before anything
   * is read, so that what is decided is what stands there afterwards.
   */
  public Decision decide(Actor actor, CompetitionId id, NewDecision request) {
    JudgeNames judges = JudgeNames.of(assessors.listAssessors(actor, id));
    return jdbi.inTransaction(
        handle -> {
          Competition competition = competitions.lock(handle, actor, id);
          competition.status().requireOpen();
          Instrument instrument = competitions.instrument(competition);
          int sealedSheets = SheetPhases.makeFinal(handle, id);
          Minutes written = new MinutesReader(handle, competition, instrument, judges).anew();
          requireSettled(written);
          requireNoClash(written, handle.attach(DecisionDao.class).listClashing(id));
          Minutes minutes = Plenary.ordered(written, request.orders());
          Decision decision = keep(handle, actor, id, request, minutes);
          if (!competitions.seal(handle, id)) {
            throw new IllegalStateException("sealed by another while it was locked: " + id);
          }
          audit(
              handle,
              actor,
              "competition.decide",
              id,
              "nomor %d, %d lembar, %s%s"
                  .formatted(decision.number(), sealedSheets, decision.hash(), orders(minutes)));
          return decision;
        });
  }

  private static String orders(Minutes minutes) {
    return minutes.ordered().isEmpty() ? "" : ", urutan pleno: " + minutes.ordered();
  }

  private static void requireSettled(Minutes minutes) {
    int open = minutes.recap().openModeration();
    if (open > 0) {
      throw ResultProblem.MODERATION_OPEN
          .because(
              "Masih ada %d butir yang nilainya berbeda jauh. Selesaikan dahulu di moderasi."
                  .formatted(open))
          .with("open", open);
    }
  }

  private static void requireNoClash(Minutes minutes, List<EntryId> clashing) {
    if (!clashing.isEmpty()) {
      List<ClashingEntry> entries =
          minutes.recap().rows().stream()
              .filter(row -> clashing.contains(row.entryId()))
              .map(row -> new ClashingEntry(row.entryId(), row.name()))
              .toList();
      throw ResultProblem.SHEETS_CLASH
          .because(
              "Dua perangkat menjawab butir yang sama dengan berbeda: %s. Kembalikan lembarnya agar penilai memilih."
                  .formatted(
                      entries.stream().map(ClashingEntry::name).collect(Collectors.joining(", "))))
          .with("entries", entries);
    }
  }

  /** An entry whose sheets nobody can believe yet. */
  record ClashingEntry(EntryId entryId, String name) {}

  private Decision keep(
      Handle handle, Actor actor, CompetitionId id, NewDecision request, Minutes minutes) {
    DecisionDao dao = handle.attach(DecisionDao.class);
    Optional<Decision> before = dao.findLatest(id);
    int number = before.map(Decision::number).orElse(0) + 1;
    Instant now = clock.instant();
    String text = DecidedMinutes.text(minutes);
    Decision unsealed =
        new Decision(
            id,
            number,
            request.note().strip(),
            request.legalBasis(),
            request.place(),
            now,
            actor.username(),
            "");
    String hash = DecidedMinutes.hash(unsealed, text, before.map(Decision::hash).orElse(null));
    Decision decision = unsealed.withHash(hash);
    dao.insert(decision, text);
    return decision;
  }

  /** Opens a sealed result again; the next decision takes the next number. */
  public Correction correct(Actor actor, CompetitionId id, String reason) {
    return jdbi.inTransaction(
        handle -> {
          Competition competition = competitions.lock(handle, actor, id);
          if (competition.status() != CompetitionStatus.DECIDED) {
            throw ResultProblem.NOT_DECIDED.because(
                "Lomba “%s” belum ditetapkan, jadi tidak perlu koreksi."
                    .formatted(competition.name()));
          }
          DecisionDao dao = handle.attach(DecisionDao.class);
          int number = dao.findLatest(id).orElseThrow().number();
          Correction correction =
              new Correction(id, number, reason.strip(), clock.instant(), actor.username());
          dao.insertCorrection(correction);
          int opened = SheetPhases.unmakeFinal(handle, id);
          if (!competitions.unseal(handle, id)) {
            throw new IllegalStateException("unsealed by another while it was locked: " + id);
          }
          audit(
              handle,
              actor,
              "competition.correct",
              id,
              "nomor %d, %d lembar: %s".formatted(number, opened, correction.reason()));
          return correction;
        });
  }

  private static void audit(
      Handle handle, Actor actor, String action, CompetitionId id, String detail) {
    String object = "competition/" + id;
    AuditLog.write(handle, actor, new AuditEvent(action, object, object).withDetail(detail));
  }
}
