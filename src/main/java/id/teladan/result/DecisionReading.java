package id.teladan.result;

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
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** What was decided, what it says, and what is still missing for a decision. */
public final class DecisionReading {

  private final Jdbi jdbi;
  private final Clock clock;
  private final CompetitionService competitions;
  private final AssessorService assessors;
  private final ResultService results;
  private final Summaries summaries;

  DecisionReading(
      Jdbi jdbi,
      Clock clock,
      CompetitionService competitions,
      AssessorService assessors,
      ResultService results,
      Summaries summaries) {
    this.jdbi = jdbi;
    this.clock = clock;
    this.competitions = competitions;
    this.assessors = assessors;
    this.results = results;
    this.summaries = summaries;
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
}
