package id.teladan.result;

import static id.teladan.result.Judging.contestant;
import static id.teladan.result.Judging.instrument;
import static id.teladan.result.Judging.item;
import static id.teladan.result.Judging.points;
import static id.teladan.result.Judging.section;
import static id.teladan.result.Judging.sheet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.teladan.competition.EntryId;
import id.teladan.competition.EntryStatus;
import id.teladan.instrument.Instrument;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RecapTest {

  /** Weights that are four times the points wanted make a score of s = points × 4 / weight. */
  private static final Instrument FOUR_SECTIONS =
      instrument(
          section("D", item("D1", "22")),
          section("H", item("H1", "10")),
          section("E", item("E1", "12")),
          section("Z", item("Z1", "56")));

  private static final List<String> TIE_BREAK = List.of("D", "H", "E");

  @Test
  void theFivePosyanduOfTheGuideStandInItsOrder() {
    Recap recap =
        recap(
            scored("Dahlia", "70.50", "17.00", "7.00", "8.00"),
            scored("Mawar", "81.004", "18.10", "8.00", "9.20"),
            scored("Melati", "81.00", "18.40", "8.00", "9.20"),
            scored("Anggrek", "82.00", "18.40", "8.25", "9.30", points("1")),
            scored("Kenanga", "86.00", "19.25", "8.50", "10.00", late(4)));

    assertThat(recap.rows())
        .extracting(
            RecapRow::rank,
            RecapRow::name,
            RecapRow::raw,
            RecapRow::penalty,
            RecapRow::finalScore,
            RecapRow::tie)
        .containsExactly(
            tuple(1, "Kenanga", number("86.00"), number("3"), number("83.00"), null),
            tuple(2, "Anggrek", number("82.00"), number("1"), number("81.00"), new Tie("H")),
            tuple(3, "Melati", number("81.00"), number("0"), number("81.00"), new Tie("H")),
            tuple(4, "Mawar", number("81.00"), number("0"), number("81.00"), new Tie("D")),
            tuple(5, "Dahlia", number("70.50"), number("0"), number("70.50"), null));
    assertThat(recap.rows().get(0).sections())
        .containsEntry("D", number("19.25"))
        .containsEntry("H", number("8.50"))
        .containsEntry("E", number("10.00"));
    assertThat(recap.rows())
        .extracting(RecapRow::band)
        .containsExactly(Band.GOOD, Band.GOOD, Band.GOOD, Band.GOOD, Band.GOOD);
  }

  @Test
  void whoeverHasNoRankComesLastWithTheReason() {
    Recap recap =
        recap(
            unscored("Seroja", EntryStatus.DISQUALIFIED, "Bukti dipalsukan"),
            unscored("Cempaka", EntryStatus.ABSENT, "Tidak hadir"),
            unscored("Flamboyan", EntryStatus.REGISTERED, null),
            scored("Dahlia", "70.50", "17.00", "7.00", "8.00"));

    assertThat(recap.rows())
        .extracting(RecapRow::rank, RecapRow::name, RecapRow::unranked, RecapRow::reason)
        .containsExactly(
            tuple(1, "Dahlia", null, null),
            tuple(null, "Flamboyan", Unranked.NOT_SCORED, null),
            tuple(null, "Cempaka", Unranked.ABSENT, "Tidak hadir"),
            tuple(null, "Seroja", Unranked.DISQUALIFIED, "Bukti dipalsukan"));
    assertThat(recap.rows().get(1).raw()).isNull();
    assertThat(recap.rows().get(1).sections()).isEmpty();
    assertThat(recap.ranked()).isEqualTo(1);
  }

  @Test
  void aDisqualifiedEntryShowsItsPointsButNoFinalScore() {
    Contestant out = named("Seroja", EntryStatus.DISQUALIFIED, "Bukti dipalsukan");
    EntryResult result =
        EntryResult.of(
            FOUR_SECTIONS,
            out,
            List.of(sheet("satu", "D1", "4", "H1", "4", "E1", "4", "Z1", "4")),
            List.of(),
            List.of());

    RecapRow row = Recap.of(FOUR_SECTIONS, TIE_BREAK, List.of(result.summary())).rows().get(0);

    assertThat(row.raw()).isEqualTo("100.00");
    assertThat(row.finalScore()).isNull();
    assertThat(row.band()).isNull();
    assertThat(row.rank()).isNull();
  }

  @Test
  void aSectionThatFellOutIsShownAsNull() {
    EntryResult result =
        EntryResult.of(
            FOUR_SECTIONS,
            contestant(),
            List.of(sheet("satu", "D1", "-", "H1", "4", "E1", "4", "Z1", "4")),
            List.of(),
            List.of());

    RecapRow row = Recap.of(FOUR_SECTIONS, TIE_BREAK, List.of(result.summary())).rows().get(0);

    assertThat(row.sections()).containsEntry("D", null).containsEntry("H", number("10.00"));
    assertThat(row.finalScore()).isEqualTo("100.00");
  }

  @Test
  void openModerationIsCounted() {
    EntryResult disputed =
        EntryResult.of(
            FOUR_SECTIONS,
            contestant(),
            List.of(
                sheet("satu", "D1", "4", "H1", "4", "E1", "4", "Z1", "4"),
                sheet("dua", "D1", "2", "H1", "1", "E1", "4", "Z1", "4")),
            List.of(),
            List.of());

    Recap recap = Recap.of(FOUR_SECTIONS, TIE_BREAK, List.of(disputed.summary()));

    assertThat(recap.rows().get(0).moderation()).isEqualTo(2);
    assertThat(recap.openModeration()).isEqualTo(2);
  }

  private static Recap recap(EntryResult... results) {
    return Recap.of(
        FOUR_SECTIONS, TIE_BREAK, Stream.of(results).map(EntryResult::summary).toList());
  }

  private static EntryResult scored(
      String name, String raw, String d, String h, String e, Penalty... penalties) {
    BigDecimal rest = number(raw).subtract(number(d)).subtract(number(h)).subtract(number(e));
    ScoredSheet sheet =
        sheet(
            "satu",
            "D1",
            times4(number(d)) + "/22",
            "H1",
            times4(number(h)) + "/10",
            "E1",
            times4(number(e)) + "/12",
            "Z1",
            times4(rest) + "/56");
    return EntryResult.of(
        FOUR_SECTIONS,
        named(name, EntryStatus.REGISTERED, null),
        List.of(sheet),
        List.of(penalties),
        List.of());
  }

  private static EntryResult unscored(String name, EntryStatus status, String reason) {
    return EntryResult.of(
        FOUR_SECTIONS, named(name, status, reason), List.of(), List.of(), List.of());
  }

  private static Contestant named(String name, EntryStatus status, String reason) {
    return new Contestant(EntryId.next(), name, "Lingga", null, status, reason, 4, null);
  }

  private static Penalty late(int days) {
    return new Penalty(
        PenaltyId.next(),
        EntryId.next(),
        PenaltyRule.LATE_DOCUMENTS,
        days,
        BigDecimal.valueOf(days),
        null);
  }

  private static BigDecimal times4(BigDecimal number) {
    return number.multiply(BigDecimal.valueOf(4));
  }

  private static BigDecimal number(String text) {
    return new BigDecimal(text);
  }
}
