package id.teladan.result;

import id.teladan.competition.Competition;
import id.teladan.competition.CompetitionId;
import id.teladan.competition.CompetitionService;
import id.teladan.competition.EntryId;
import id.teladan.instrument.Instrument;
import id.teladan.result.KnownSummaries.Basis;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;

/**
 * The summaries of a competition's entries. What each rests on is read at each look; its sheets are
 * read and reckoned up again only where that is not what it was. A recap of 2,000 entries would
 * otherwise be 300,000 answers for every page.
 */
final class Summaries {

  private final Jdbi jdbi;
  private final CompetitionService competitions;
  private final KnownSummaries known = new KnownSummaries();

  Summaries(Jdbi jdbi, CompetitionService competitions) {
    this.jdbi = jdbi;
    this.competitions = competitions;
  }

  /** All entries, of one moment: a summary must not be kept beside what was there before it. */
  List<EntrySummary> of(Competition competition) {
    return atOneMoment(competition, (handle, summaries) -> summaries);
  }

  /** The same, together with what else is to be read of that moment. */
  <T> T atOneMoment(Competition competition, BiFunction<Handle, List<EntrySummary>, T> reading) {
    return jdbi.inTransaction(
        TransactionIsolationLevel.REPEATABLE_READ,
        handle -> reading.apply(handle, of(handle, competition)));
  }

  private List<EntrySummary> of(Handle handle, Competition competition) {
    Instrument instrument = competitions.instrument(competition);
    List<Basis> bases = bases(handle, competition);
    Map<EntryId, EntrySummary> found = new HashMap<>();
    List<EntryId> missing = new ArrayList<>();
    for (Basis basis : bases) {
      EntryId entry = basis.contestant().id();
      Optional<EntrySummary> summary = known.find(entry, basis);
      summary.ifPresentOrElse(it -> found.put(entry, it), () -> missing.add(entry));
    }
    if (!missing.isEmpty()) {
      ResultReader reader = new ResultReader(handle, competition.id(), instrument);
      reader.each(missing, result -> found.put(result.contestant().id(), result.summary()));
    }
    return bases.stream().map(basis -> kept(basis, found)).toList();
  }

  private EntrySummary kept(Basis basis, Map<EntryId, EntrySummary> found) {
    EntryId entry = basis.contestant().id();
    EntrySummary summary = found.get(entry);
    if (summary == null) {
      throw new IllegalStateException("an entry went away within one moment: " + entry);
    }
    known.keep(entry, basis, summary);
    return summary;
  }

  private static List<Basis> bases(Handle handle, Competition competition) {
    ResultDao dao = handle.attach(ResultDao.class);
    CompetitionId id = competition.id();
    Map<EntryId, String> sheets =
        dao.listJudged(id).stream()
            .collect(Collectors.toMap(ResultDao.Judged::entryId, ResultDao.Judged::sheets));
    Map<EntryId, List<Penalty>> penalties =
        dao.listPenalties(id, null).stream().collect(Collectors.groupingBy(Penalty::entryId));
    Map<EntryId, List<Confirmation>> confirmations =
        dao.listConfirmations(id, null).stream()
            .collect(
                Collectors.groupingBy(
                    ResultDao.Confirmed::entryId,
                    Collectors.mapping(it -> it.row().confirmation(), Collectors.toList())));
    return dao.listContestants(id, null).stream()
        .map(ContestantRow::contestant)
        .map(
            contestant ->
                new Basis(
                    competition.instrument(),
                    contestant,
                    sheets.get(contestant.id()),
                    penalties.getOrDefault(contestant.id(), List.of()),
                    confirmations.getOrDefault(contestant.id(), List.of())))
        .toList();
  }
}
