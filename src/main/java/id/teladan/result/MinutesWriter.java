package id.teladan.result;

import id.teladan.competition.Competition;
import id.teladan.instrument.Exact;
import id.teladan.instrument.Instrument;
import id.teladan.result.Minutes.DeskDifference;
import java.util.List;
import org.hipparchus.fraction.BigFraction;

/** Puts the minutes of a competition together from its results. Pure. */
final class MinutesWriter {

  private final Competition competition;
  private final Instrument instrument;
  private final List<EntrySummary> entries;
  private final List<EntryResult> told;
  private final ModerationStory story;

  /**
   * A writer.
   *
   * @param entries all of them
   * @param told those of which more is said than stands in the recap
   */
  MinutesWriter(
      Competition competition,
      Instrument instrument,
      List<EntrySummary> entries,
      List<EntryResult> told,
      ModerationStory story) {
    this.competition = competition;
    this.instrument = instrument;
    this.entries = entries;
    this.told = told;
    this.story = story;
  }

  /**
   * The minutes as of now.
   *
   * @param place what the competition's region or puskesmas is called
   */
  Minutes minutes(String place, JudgeNames judges) {
    String frozenHash = competition.frozenHash();
    return new Minutes(
        competition.name(),
        place,
        "%s (%s versi %d)"
            .formatted(
                instrument.title(),
                competition.instrument().code(),
                competition.instrument().version()),
        competition.opensOn(),
        competition.closesOn(),
        frozenHash == null ? "" : frozenHash,
        judges.all(),
        Recap.of(instrument, competition.tieBreak(), entries),
        told.stream().flatMap(result -> story.of(result).stream()).toList(),
        told.stream().flatMap(result -> differences(result).stream()).toList(),
        List.of());
  }

  private static List<DeskDifference> differences(EntryResult result) {
    return result.items().stream()
        .filter(ItemResult::differsFromDesk)
        .map(
            item ->
                new DeskDifference(
                    result.contestant().name(),
                    item.item().code(),
                    words(item.replacedMean().orElseThrow()),
                    words(item.mean().orElseThrow())))
        .toList();
  }

  private static String words(BigFraction number) {
    return comma(Exact.text(number));
  }

  private static String comma(String number) {
    return number.replace('.', ',');
  }
}
