package id.teladan.result;

import id.teladan.competition.Competition;
import id.teladan.competition.CompetitionId;
import id.teladan.competition.CompetitionService;
import id.teladan.competition.CompetitionStatus;
import id.teladan.competition.EntryId;
import id.teladan.instrument.Instrument;
import id.teladan.instrument.SectionTotal;
import id.teladan.platform.Actor;
import id.teladan.platform.CommonProblem;
import id.teladan.platform.Role;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The recap of a competition as it stands, and how each number in it came about. */
public final class ResultService {

  /** Who reads results before they are decided; assessors must wait. */
  private static final Role[] READERS = {Role.ADMIN, Role.COMMITTEE, Role.TRAINER, Role.VIEWER};

  private final Jdbi jdbi;
  private final CompetitionService competitions;
  private final Summaries summaries;

  ResultService(Jdbi jdbi, CompetitionService competitions, Summaries summaries) {
    this.jdbi = jdbi;
    this.competitions = competitions;
    this.summaries = summaries;
  }

  /** The recap: as it was decided where it is sealed, as it stands now where it is not. */
  public Recap recap(Actor actor, CompetitionId id) {
    Competition competition = readable(actor, id);
    if (competition.status() == CompetitionStatus.DECIDED) {
      return jdbi.withHandle(handle -> DecidedMinutes.latest(handle, id)).recap();
    }
    return asItStands(competition);
  }

  /** The recap of a competition as of now, whoever asks. */
  Recap asItStands(Competition competition) {
    return Recap.of(
        competitions.instrument(competition), competition.tieBreak(), summaries.of(competition));
  }

  public Trace trace(Actor actor, CompetitionId id, EntryId entryId) {
    Competition competition = readable(actor, id);
    Instrument instrument = competitions.instrument(competition);
    return jdbi.inTransaction(
        handle -> {
          ResultReader reader = new ResultReader(handle, id, instrument);
          EntryResult result =
              reader
                  .find(entryId)
                  .orElseThrow(
                      () -> CommonProblem.NOT_FOUND.because("Peserta itu tidak ada di lomba ini."));
          return new Tracing(instrument, result, reader.states(entryId)).trace();
        });
  }

  /** What gaps are read from: every item that was judged, of every entry. For features above. */
  public List<ItemMean> listItemMeans(Handle handle, Competition competition) {
    Instrument instrument = competitions.instrument(competition);
    List<ItemMean> means = new ArrayList<>();
    for (EntryResult result : new ResultReader(handle, competition.id(), instrument).all()) {
      addMeans(result, means);
    }
    return means;
  }

  private static void addMeans(EntryResult result, List<ItemMean> means) {
    int next = 0;
    for (SectionTotal section : result.total().sections()) {
      for (int i = 0; i < section.items().size(); i++) {
        ItemResult item = result.items().get(next++);
        item.observedOn()
            .ifPresent(
                day ->
                    means.add(
                        new ItemMean(
                            result.contestant().id(),
                            section.code(),
                            item.item(),
                            item.mean(),
                            day)));
      }
    }
  }

  /** The competition, for whoever may read its results now. */
  Competition readable(Actor actor, CompetitionId id) {
    Competition competition = competitions.get(actor, id);
    if (competition.status() != CompetitionStatus.DECIDED && !readsBeforehand(actor, competition)) {
      throw ResultProblem.RESULT_NOT_PUBLIC.because(
          "Penilai dapat membaca hasil setelah ditetapkan oleh pleno.");
    }
    return competition;
  }

  static boolean readsBeforehand(Actor actor, Competition competition) {
    return actor.reach(READERS).covers(competition.region(), competition.puskesmasId());
  }
}
