package id.teladan.competition;

import id.teladan.instrument.Instrument;
import id.teladan.platform.Actor;
import id.teladan.platform.Listing;
import jakarta.ws.rs.core.UriBuilder;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Who takes part, how each entry stands, and who else could. */
final class EntriesView extends CompetitionFrame {

  final List<Row> rows;
  final String here;
  final String nextAddress;
  final List<CandidateRow> candidates;
  final String text;
  final boolean changeable;

  /** Whether strata mean anything here. */
  final boolean ofPosyandu;

  final @Nullable String problem;

  EntriesView(
      Actor actor,
      Competition competition,
      Listing<Entry> entries,
      String here,
      Search search,
      @Nullable String problem) {
    super("entries.mustache", actor, competition, Tab.ENTRIES);
    this.rows = entries.items().stream().map(EntriesView::row).toList();
    this.here = here;
    this.nextAddress = address(competition.id(), search.text(), entries.next());
    this.candidates =
        search.found().stream()
            .map(
                c ->
                    new CandidateRow(
                        c.id().toString(), c.name(), c.posyanduName(), c.villageName()))
            .toList();
    this.text = search.text();
    this.changeable = mayWrite() && competition.status() != CompetitionStatus.DECIDED;
    this.ofPosyandu = competition.kind() == Instrument.Kind.POSYANDU;
    this.problem = problem;
  }

  /** What was looked for among those who could take part, and who was found. */
  record Search(String text, List<Candidate> found) {}

  boolean isLaterPage() {
    return !here.isEmpty();
  }

  private static String address(CompetitionId id, String text, @Nullable String next) {
    return next == null
        ? ""
        : UriBuilder.fromPath("/lomba/{id}/peserta")
            .queryParam("q", "{q}")
            .queryParam("after", "{after}")
            .build(id, text, next)
            .toString();
  }

  private static Row row(Entry entry) {
    return new Row(
        entry.id(),
        entry.name(),
        entry.kaderId() == null
            ? entry.villageName()
            : entry.posyanduName() + ", " + entry.villageName(),
        entry.status().title(),
        entry.reason(),
        title(entry.strata()),
        Arrays.stream(EntryStatus.values())
            .map(
                status -> new StatusChoice(status.name(), status.title(), status == entry.status()))
            .toList());
  }

  /** MADYA as it is read: Madya. */
  private static @Nullable String title(@Nullable String strata) {
    return strata == null ? null : strata.charAt(0) + strata.substring(1).toLowerCase(Locale.ROOT);
  }

  record Row(
      EntryId id,
      String name,
      String place,
      String status,
      @Nullable String reason,
      @Nullable String strata,
      List<StatusChoice> statuses) {}

  record StatusChoice(String value, String title, boolean chosen) {}

  record CandidateRow(String id, String name, String posyandu, String village) {}
}
