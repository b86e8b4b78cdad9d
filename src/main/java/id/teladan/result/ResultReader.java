package id.teladan.result;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import id.teladan.competition.CompetitionId;
import id.teladan.competition.EntryId;
import id.teladan.instrument.Instrument;
import id.teladan.platform.Json;
import id.teladan.visit.SheetId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Brings what is stored together with the rules of {@link EntryResult}. */
final class ResultReader {

  /** So many entries are asked for by name; more, and all are read. */
  private static final int FEW = 100;

  private final ResultDao dao;
  private final CompetitionId competition;
  private final Instrument instrument;

  /** Reads within the handle's transaction, so that the parts fit each other. */
  ResultReader(Handle handle, CompetitionId competition, Instrument instrument) {
    this.dao = handle.attach(ResultDao.class);
    this.competition = competition;
    this.instrument = instrument;
  }

  List<EntryResult> all() {
    return stream(null, sheets(this::readAll)).toList();
  }

  Optional<EntryResult> find(EntryId entry) {
    return stream(entry, sheets(reader -> dao.readSheets(competition, List.of(entry), reader)))
        .findFirst();
  }

  /** Hands over these entries one by one, for all that is known of many is much. */
  void each(List<EntryId> entries, Consumer<EntryResult> taker) {
    Set<EntryId> wanted = Set.copyOf(entries);
    boolean few = wanted.size() <= FEW;
    stream(
            null,
            sheets(few ? reader -> dao.readSheets(competition, entries, reader) : this::readAll))
        .filter(result -> wanted.contains(result.contestant().id()))
        .forEach(taker);
  }

  /** The answers behind the scores of one entry, as they are stored. */
  Map<SheetId, JsonNode> states(EntryId entry) {
    Map<SheetId, JsonNode> states = new HashMap<>();
    dao.readSheets(
        competition, List.of(entry), sheet -> states.put(sheet.id(), parse(sheet.state())));
    return states;
  }

  private void readAll(Consumer<SheetRow> reader) {
    dao.readSheets(competition, reader);
  }

  private Stream<EntryResult> stream(
      @Nullable EntryId only, Map<EntryId, List<ScoredSheet>> sheets) {
    Map<EntryId, List<Penalty>> penalties =
        dao.listPenalties(competition, only).stream()
            .collect(Collectors.groupingBy(Penalty::entryId));
    Map<SheetId, List<Confirmation>> confirmations =
        dao.listConfirmations(competition, only).stream()
            .map(confirmed -> confirmed.row().confirmation())
            .collect(Collectors.groupingBy(Confirmation::sheetId));
    return dao.listContestants(competition, only).stream()
        .map(ContestantRow::contestant)
        .map(
            contestant -> {
              List<ScoredSheet> own =
                  sheets.getOrDefault(contestant.id(), List.of()).stream()
                      .sorted(Comparator.comparing(sheet -> sheet.id().toString()))
                      .toList();
              return EntryResult.of(
                  instrument,
                  contestant,
                  own,
                  penalties.getOrDefault(contestant.id(), List.of()),
                  of(own, confirmations));
            });
  }

  private Map<EntryId, List<ScoredSheet>> sheets(Consumer<Consumer<SheetRow>> source) {
    SheetScores scores = new SheetScores(instrument);
    Map<EntryId, List<ScoredSheet>> sheets = new HashMap<>();
    source.accept(
        sheet ->
            sheets
                .computeIfAbsent(sheet.entryId(), id -> new ArrayList<>())
                .add(scored(sheet, scores)));
    return sheets;
  }

  static ScoredSheet scored(SheetRow sheet, SheetScores scores) {
    return new ScoredSheet(
        sheet.id(),
        sheet.visitId(),
        sheet.scheduledOn(),
        sheet.stage(),
        sheet.username(),
        scores.read(sheet.state()));
  }

  private static List<Confirmation> of(
      List<ScoredSheet> sheets, Map<SheetId, List<Confirmation>> confirmations) {
    return sheets.stream()
        .flatMap(sheet -> confirmations.getOrDefault(sheet.id(), List.of()).stream())
        .toList();
  }

  private static JsonNode parse(String state) {
    try {
      return Json.strict().readTree(state);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a sheet's state is not JSON", e);
    }
  }
}
