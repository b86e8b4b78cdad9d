package id.teladan.result;

import id.teladan.competition.Competition;
import id.teladan.instrument.Exact;
import id.teladan.instrument.Instrument;
import id.teladan.result.Minutes.DeskDifference;
import id.teladan.result.Minutes.ModeratedItem;
import java.util.List;
import java.util.Map;
import org.hipparchus.fraction.BigFraction;

/** Puts the minutes of a competition together from its results. Pure. */
final class MinutesWriter {

  private final Competition competition;
  private final Instrument instrument;
  private final List<EntryResult> results;

  MinutesWriter(Competition competition, Instrument instrument, List<EntryResult> results) {
    this.competition = competition;
    this.instrument = instrument;
    this.results = results;
  }

  /**
   * The minutes as of now.
   *
   * @param place what the competition's region or puskesmas is called
   * @param assessors the names of all who were appointed, by user name, in the order to print
   */
  Minutes minutes(String place, Map<String, String> assessors) {
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
        List.copyOf(assessors.values()),
        Recap.of(instrument, competition.tieBreak(), results),
        results.stream()
            .flatMap(result -> result.disputes().stream())
            .map(dispute -> moderated(dispute, assessors))
            .toList(),
        results.stream().flatMap(result -> differences(result).stream()).toList());
  }

  private static ModeratedItem moderated(Dispute dispute, Map<String, String> assessors) {
    return new ModeratedItem(
        dispute.entryName(),
        dispute.item().code(),
        dispute.flag(),
        dispute.sides().stream().map(side -> words(side, assessors)).toList(),
        dispute.settled());
  }

  private static String words(Dispute.Side side, Map<String, String> assessors) {
    String name = assessors.getOrDefault(side.assessor(), side.assessor());
    String score = side.score() == null ? "tidak berlaku" : comma(side.score());
    String confirmation = side.confirmation();
    return "%s: %s (%s)"
        .formatted(name, score, confirmation == null ? "belum dikonfirmasi" : confirmation);
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
