package id.teladan.result;

import id.teladan.audit.AuditEvent;
import id.teladan.audit.AuditLog;
import id.teladan.competition.AssessorService;
import id.teladan.competition.Competition;
import id.teladan.competition.CompetitionId;
import id.teladan.competition.CompetitionService;
import id.teladan.competition.CompetitionStatus;
import id.teladan.competition.EntryStatus;
import id.teladan.instrument.Instrument;
import id.teladan.platform.Actor;
import id.teladan.platform.Listing;
import id.teladan.platform.PageParams;
import id.teladan.visit.SheetService;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Sealing a result, opening it again for a correction, and the minutes of both. */
public final class DecisionService {

  private final Jdbi jdbi;
  private final Clock clock;
  private final CompetitionService competitions;
  private final AssessorService assessors;
  private final SheetService sheets;
  private final ResultService results;
  private final Summaries summaries;

  DecisionService(
      Jdbi jdbi,
      Clock clock,
      CompetitionService competitions,
      AssessorService assessors,
      SheetService sheets,
      ResultService results,
      Summaries summaries) {
    this.jdbi = jdbi;
    this.clock = clock;
    this.competitions = competitions;
    this.assessors = assessors;
    this.sheets = sheets;
    this.results = results;
    this.summaries = summaries;
  }

  /**
   * Seals the result. The competition is locked first and the sheets are made final before anything
   * is read, so that what is decided is what stands there afterwards.
   */
  public Decision decide(Actor actor, CompetitionId id, NewDecision request) {
    Competition seen = competitions.get(actor, id);
    Instrument instrument = competitions.instrument(seen);
    JudgeNames judges = JudgeNames.of(assessors.listAssessors(actor, id));
    return jdbi.inTransaction(
        handle -> {
          Competition competition = competitions.lock(handle, actor, id);
          competition.status().requireOpen();
          int sealedSheets = sheets.makeFinal(handle, id);
          Minutes written = new MinutesReader(handle, competition, instrument, judges).anew();
          requireSettled(written);
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
          int opened = sheets.unmakeFinal(handle, id);
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

  /** How far a competition is from a decision. Nothing is said to those who must wait for it. */
  public Readiness readiness(Actor actor, CompetitionId id) {
    Competition competition = competitions.get(actor, id);
    boolean known =
        competition.status() == CompetitionStatus.OPEN
            && ResultService.readsBeforehand(actor, competition);
    if (!known) {
      return new Readiness(0, 0, 0, 0, List.of());
    }
    Recap recap = results.asItStands(competition);
    long unscored =
        recap.rows().stream()
            .filter(row -> row.rank() == null && row.status() == EntryStatus.REGISTERED)
            .count();
    return new Readiness(
        recap.ranked(),
        unscored,
        recap.openModeration(),
        jdbi.withExtension(ResultDao.class, dao -> dao.countDrafts(id)),
        Plenary.jointWinners(recap));
  }

  /** What was decided before a competition was opened again; nothing while it is sealed. */
  Optional<EarlierDecision> earlier(Actor actor, CompetitionId id) {
    Competition competition = competitions.get(actor, id);
    if (!competition.isOpen()) {
      return Optional.empty();
    }
    return jdbi.withHandle(
        handle ->
            handle
                .attach(DecisionDao.class)
                .findLatest(competition.id())
                .map(
                    decision ->
                        new EarlierDecision(
                            decision, DecidedMinutes.numbered(handle, id, decision.number()))));
  }

  public List<Decision> list(Actor actor, CompetitionId id) {
    Competition competition = competitions.get(actor, id);
    return jdbi.withExtension(
        DecisionDao.class, dao -> dao.list(competition.id(), 0, Integer.MAX_VALUE));
  }

  Listing<Decision> list(Actor actor, CompetitionId id, PageParams page) {
    Competition competition = competitions.get(actor, id);
    Integer after = page.afterNumber(0);
    List<Decision> rows =
        jdbi.withExtension(
            DecisionDao.class,
            dao -> dao.list(competition.id(), after == null ? 0 : after, page.limitPlusOne()));
    return page.listing(rows, one -> List.of(String.valueOf(one.number())));
  }

  /** What those who decided are called, by username. */
  Map<String, String> deciders(Actor actor, CompetitionId id) {
    Competition competition = competitions.get(actor, id);
    return jdbi.withExtension(DecisionDao.class, dao -> dao.deciders(competition.id()));
  }

  public List<Correction> listCorrections(Actor actor, CompetitionId id) {
    Competition competition = competitions.get(actor, id);
    return jdbi.withExtension(DecisionDao.class, dao -> dao.listCorrections(competition.id()));
  }

  /** The recap as one decision sealed it. Public to all who may see the competition. */
  public Recap recap(Actor actor, CompetitionId id, int number) {
    Competition competition = competitions.get(actor, id);
    return jdbi.withHandle(handle -> DecidedMinutes.numbered(handle, competition.id(), number))
        .recap();
  }

  /** The berita acara: of the latest decision, of a numbered one, or a draft of the next. */
  public byte[] minutesPdf(Actor actor, CompetitionId id, Optional<Integer> number) {
    Competition competition =
        number.isPresent() ? competitions.get(actor, id) : results.readable(actor, id);
    if (number.isEmpty() && competition.status() != CompetitionStatus.DECIDED) {
      Instrument instrument = competitions.instrument(competition);
      JudgeNames judges = JudgeNames.of(assessors.listAssessors(actor, id));
      Minutes draft =
          summaries.atOneMoment(
              competition,
              (handle, entries) ->
                  new MinutesReader(handle, competition, instrument, judges).draft(entries));
      return MinutesPdf.of(draft, null, clock.instant());
    }
    return jdbi.withHandle(handle -> decidedPdf(handle, id, number));
  }

  private byte[] decidedPdf(Handle handle, CompetitionId id, Optional<Integer> number) {
    Decision decision = DecidedMinutes.decision(handle, id, number);
    Minutes minutes = DecidedMinutes.numbered(handle, id, decision.number());
    return MinutesPdf.of(minutes, decision, clock.instant());
  }

  /**
   * The recap of the latest decision, for features above: whoever hands out certificates takes the
   * winners from here. Refused (409) while nothing is decided.
   */
  public Recap decidedRecap(Handle handle, CompetitionId id) {
    return DecidedMinutes.latest(handle, id).recap();
  }

  private static void audit(
      Handle handle, Actor actor, String action, CompetitionId id, String detail) {
    String object = "competition/" + id;
    AuditLog.write(handle, actor, new AuditEvent(action, object, object).withDetail(detail));
  }
}
