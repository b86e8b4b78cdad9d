package id.teladan.competition;

import id.teladan.instrument.Instrument;
import id.teladan.platform.Actor;
import id.teladan.platform.Listing;
import id.teladan.platform.PageParams;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Who takes part, how each entry stands, and who else could. */
final class EntriesView extends CompetitionFrame {

  final List<Row> rows;
  final String here;
  final String nextAddress;
  final boolean laterPage;
  final List<CandidateRow> candidates;

  /** Whether more candidates match than are shown. */
  final boolean moreCandidates;

  final int shownCandidates;
  final String text;
  final String enteredText;
  final boolean changeable;

  /** Whether strata mean anything here. */
  final boolean ofPosyandu;

  final @Nullable String problem;

  EntriesView(
      Actor actor,
      Competition competition,
      EntrySearch search,
      PageParams page,
      Listing<Entry> entries,
      List<Candidate> found,
      @Nullable String problem) {
    super("entries.mustache", actor, competition, Tab.ENTRIES);
    this.rows = entries.items().stream().map(EntriesView::row).toList();
    this.here = search.here(page);
    this.laterPage = page.after().isPresent();
    this.nextAddress =
        entries.next() == null
            ? ""
            : "/lomba/%s/peserta%s".formatted(competition.id(), search.query(entries.next()));
    this.candidates =
        found.stream()
            .limit(EntryPages.CANDIDATES)
            .map(candidate -> CandidateRow.of(competition, candidate))
            .toList();
    this.moreCandidates = found.size() > EntryPages.CANDIDATES;
    this.shownCandidates = candidates.size();
    this.text = search.candidate();
    this.enteredText = search.entered();
    this.changeable = mayWrite() && competition.status() != CompetitionStatus.DECIDED;
    this.ofPosyandu = competition.kind() == Instrument.Kind.POSYANDU;
    this.problem = problem;
  }

  /** Whether all that is listed is what was looked for. */
  boolean isSearched() {
    return !enteredText.isEmpty();
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

  /**
   * Somebody who could be entered.
   *
   * @param why what keeps them out, or null
   * @param note what the committee should look at first, or null
   */
  record CandidateRow(
      String id, String name, String place, @Nullable String why, @Nullable String note) {

    static CandidateRow of(Competition competition, Candidate candidate) {
      Eligibility eligibility = Eligibility.of(competition, candidate);
      boolean kader = competition.kind() == Instrument.Kind.KADER;
      return new CandidateRow(
          candidate.id().toString(),
          candidate.name(),
          kader
              ? candidate.posyanduName() + ", " + candidate.villageName()
              : candidate.villageName(),
          joined(eligibility.refusals()),
          joined(eligibility.warnings()));
    }

    private static @Nullable String joined(List<String> words) {
      return words.isEmpty() ? null : String.join("; ", words);
    }
  }
}
