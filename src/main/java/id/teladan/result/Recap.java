package id.teladan.result;

import id.teladan.competition.EntryId;
import id.teladan.instrument.Instrument;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The table of a competition: who came where, and who has no rank and why. */
public record Recap(List<Column> sections, List<RecapRow> rows) {

  /** A section as the head of a column. */
  public record Column(String code, String title, BigDecimal weight) {}

  private static final Comparator<RecapRow> ORDER =
      Comparator.comparing(
              (RecapRow row) -> row.rank(), Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(RecapRow::unranked, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(RecapRow::name)
          .thenComparing(row -> row.entryId().toString());

  static Recap of(Instrument instrument, List<String> tieBreak, List<EntrySummary> summaries) {
    List<Criterion> criteria =
        switch (instrument.kind()) {
          case POSYANDU -> Criterion.ofPosyandu(tieBreak);
          case KADER -> Criterion.ofKader(tieBreak);
        };
    List<Contender> contenders =
        summaries.stream()
            .filter(summary -> summary.unranked().isEmpty())
            .map(EntrySummary::contender)
            .toList();
    Map<EntryId, Place> places =
        new Ranking(criteria)
            .rank(contenders).stream()
                .collect(Collectors.toMap(Place::entryId, Function.identity()));
    List<Column> columns =
        instrument.sections().stream()
            .map(section -> new Column(section.code(), section.title(), section.weight()))
            .toList();
    List<RecapRow> rows =
        summaries.stream()
            .map(summary -> row(summary, places.get(summary.contestant().id())))
            .sorted(ORDER)
            .toList();
    return new Recap(columns, rows);
  }

  /** The same with some rows replaced, which may have other ranks now. */
  Recap with(List<RecapRow> changed) {
    Map<EntryId, RecapRow> byEntry =
        changed.stream().collect(Collectors.toMap(RecapRow::entryId, Function.identity()));
    return new Recap(
        sections,
        rows.stream().map(row -> byEntry.getOrDefault(row.entryId(), row)).sorted(ORDER).toList());
  }

  /** How many entries have a rank. */
  public long ranked() {
    return rows.stream().filter(row -> row.rank() != null).count();
  }

  /** How many flagged items still wait for the judges. */
  public int openModeration() {
    return rows.stream().mapToInt(RecapRow::moderation).sum();
  }

  private static RecapRow row(EntrySummary summary, @Nullable Place place) {
    Contestant contestant = summary.contestant();
    BigDecimal finalScore = place == null ? null : summary.contender().score();
    return new RecapRow(
        place == null ? null : place.rank(),
        contestant.id(),
        contestant.name(),
        contestant.village(),
        contestant.registrationNumber(),
        contestant.status(),
        summary.unranked().orElse(null),
        contestant.reason(),
        summary.judges(),
        summary.sections(),
        summary.raw(),
        summary.contender().penalty(),
        finalScore,
        finalScore == null ? null : Band.of(finalScore),
        place == null ? null : place.tie(),
        summary.openDisputes());
  }
}
