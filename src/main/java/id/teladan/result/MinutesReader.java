package id.teladan.result;

import id.teladan.competition.Competition;
import id.teladan.competition.EntryId;
import id.teladan.instrument.Instrument;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** Reads what the minutes of a competition tell, within the handle's transaction. */
final class MinutesReader {

  private final ResultDao dao;
  private final ResultReader results;
  private final Competition competition;
  private final Instrument instrument;
  private final JudgeNames judges;

  MinutesReader(Handle handle, Competition competition, Instrument instrument, JudgeNames judges) {
    this.dao = handle.attach(ResultDao.class);
    this.results = new ResultReader(handle, competition.id(), instrument);
    this.competition = competition;
    this.instrument = instrument;
    this.judges = judges;
  }

  /** Works everything out anew, as a decision does. */
  Minutes anew() {
    List<EntryResult> all = results.all();
    return minutes(
        all.stream().map(EntryResult::summary).toList(),
        all,
        dao.listFirstAnswers(competition.id()));
  }

  /**
   * The same for less: only the entries of which more is told than stands in the recap are read.
   *
   * @param entries all of them, of this very moment
   */
  Minutes draft(List<EntrySummary> entries) {
    List<FirstAnswer> first = dao.listFirstAnswers(competition.id());
    Set<EntryId> moderated = first.stream().map(FirstAnswer::entryId).collect(Collectors.toSet());
    List<EntryId> remarkable =
        entries.stream()
            .filter(
                entry ->
                    entry.differsFromDesk()
                        || !entry.disputes().isEmpty()
                        || moderated.contains(entry.contestant().id()))
            .map(entry -> entry.contestant().id())
            .toList();
    List<EntryResult> told = new ArrayList<>();
    if (!remarkable.isEmpty()) {
      results.each(remarkable, told::add);
    }
    return minutes(entries, told, first);
  }

  private Minutes minutes(
      List<EntrySummary> entries, List<EntryResult> told, List<FirstAnswer> first) {
    return new MinutesWriter(
            competition, instrument, entries, told, new ModerationStory(first, judges))
        .minutes(dao.placeOf(competition.id()), judges);
  }
}
