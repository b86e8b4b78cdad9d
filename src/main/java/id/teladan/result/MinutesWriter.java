package id.teladan.result;

import id.teladan.competition.Competition;
import id.teladan.instrument.Exact;
import id.teladan.instrument.Instrument;
import id.teladan.result.Minutes.DeskDifference;
import id.teladan.result.Minutes.ModeratedItem;
import java.util.List;
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
        Recap.of(instrument, competition.tieBreak(), results),
        results.stream()
            .flatMap(result -> result.disputes().stream())
            .map(dispute -> moderated(dispute, judges))
            .toList(),
        results.stream().flatMap(result -> differences(result).stream()).toList(),
        List.of());
  }

  private static ModeratedItem moderated(Dispute dispute, JudgeNames judges) {
    return new ModeratedItem(
        dispute.entryName(),
        dispute.item().code(),
        dispute.flag(),
        dispute.sides().stream().map(side -> words(side, judges)).toList(),
        dispute.settled());
  }

  private static String words(Dispute.Side side, JudgeNames judges) {
    String name = judges.of(side.assessor());
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
