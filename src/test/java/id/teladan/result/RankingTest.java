package id.teladan.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.teladan.competition.EntryId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class RankingTest {

  private static final Ranking POSYANDU = new Ranking(Criterion.ofPosyandu(List.of("D", "H", "E")));
  private static final Ranking KADER = new Ranking(Criterion.ofKader(List.of("K3", "K2", "K5")));
  private static final int MANDIRI = 4;
  private static final int PURNAMA = 3;

  @Test
  void fivePosyanduRankAsInTheGuide() {
    Contender kenanga = posyandu("83.00", "19.25", "8.50", "10.00", "3", MANDIRI);
    Contender anggrek = posyandu("81.00", "18.40", "8.25", "9.30", "1", MANDIRI);
    Contender melati = posyandu("81.00", "18.40", "8.00", "9.20", "0", MANDIRI);
    Contender mawar = posyandu("81.00", "18.10", "8.00", "9.20", "0", MANDIRI);
    Contender dahlia = posyandu("70.50", "17.00", "7.00", "8.00", "0", MANDIRI);

    assertThat(POSYANDU.rank(List.of(dahlia, mawar, melati, anggrek, kenanga)))
        .extracting(Place::entryId, Place::rank, Place::tie)
        .containsExactly(
            tuple(kenanga.entryId(), 1, null),
            tuple(anggrek.entryId(), 2, new Tie("H")),
            tuple(melati.entryId(), 3, new Tie("H")),
            tuple(mawar.entryId(), 4, new Tie("D")),
            tuple(dahlia.entryId(), 5, null));
  }

  @Test
  void fewerPenaltyPointsWinWhenTheSectionsAreEqual() {
    Contender punished = posyandu("80.00", "18.00", "8.00", "9.00", "1.50", MANDIRI);
    Contender clean = posyandu("80.00", "18.00", "8.00", "9.00", "1", PURNAMA);

    assertThat(POSYANDU.rank(List.of(punished, clean)))
        .containsExactly(
            new Place(clean.entryId(), 1, new Tie("PENALTY")),
            new Place(punished.entryId(), 2, new Tie("PENALTY")));
  }

  @Test
  void penaltiesOfOneWorthCompareEqualHoweverTheyAreWritten() {
    Contender purnama = posyandu("80.00", "18.00", "8.00", "9.00", "1.00", PURNAMA);
    Contender mandiri = posyandu("80.00", "18.00", "8.00", "9.00", "1", MANDIRI);

    assertThat(POSYANDU.rank(List.of(purnama, mandiri)))
        .containsExactly(
            new Place(mandiri.entryId(), 1, new Tie("STRATA")),
            new Place(purnama.entryId(), 2, new Tie("STRATA")));
  }

  @Test
  void whomNothingSetsApartAreJointWinnersAndTheNextRankIsLeftOut() {
    Contender one = posyandu("80.00", "18.00", "8.00", "9.00", "0", MANDIRI);
    Contender other = posyandu("80.00", "18.00", "8.00", "9.00", "0", MANDIRI);
    Contender third = posyandu("80.00", "17.99", "8.00", "9.00", "0", MANDIRI);

    List<Place> places = POSYANDU.rank(List.of(third, other, one));

    assertThat(places).extracting(Place::rank).containsExactly(1, 1, 3);
    assertThat(places)
        .extracting(Place::tie)
        .containsExactly(new Tie(null), new Tie(null), new Tie("D"));
  }

  @Test
  void aSectionThatFellOutCountsAsNoPoints() {
    Contender without =
        new Contender(
            EntryId.next(), new BigDecimal("80.00"), Map.of(), BigDecimal.ZERO, MANDIRI, null);
    Contender with = posyandu("80.00", "0.01", "0.00", "0.00", "0", PURNAMA);

    assertThat(POSYANDU.rank(List.of(without, with)))
        .extracting(Place::entryId)
        .containsExactly(with.entryId(), without.entryId());
  }

  @Test
  void amongKaderTheLongerServiceWinsAndAnUnknownOneComesLast() {
    Contender unknown = kader("82.32", null);
    Contender later = kader("82.32", LocalDate.of(2019, 5, 2));
    Contender earlier = kader("82.32", LocalDate.of(2019, 5, 1));

    assertThat(KADER.rank(List.of(unknown, later, earlier)))
        .containsExactly(
            new Place(earlier.entryId(), 1, new Tie("SERVICE")),
            new Place(later.entryId(), 2, new Tie("SERVICE")),
            new Place(unknown.entryId(), 3, new Tie("SERVICE")));
  }

  @Test
  void nobodyIsRankedWhereNobodyIsThere() {
    assertThat(POSYANDU.rank(List.of())).isEmpty();
  }

  @Property
  void theOrderOfInputNeverChangesTheRanking(
      @ForAll("contenders") List<Contender> contenders, @ForAll long seed) {
    List<Contender> shuffled = new ArrayList<>(contenders);
    Collections.shuffle(shuffled, new Random(seed));

    assertThat(POSYANDU.rank(shuffled)).isEqualTo(POSYANDU.rank(contenders));
  }

  @Property
  void aHigherPublishedScoreIsAlwaysABetterRank(@ForAll("contenders") List<Contender> contenders) {
    for (Contender one : contenders) {
      for (Contender other : contenders) {
        if (one.score().compareTo(other.score()) > 0) {
          assertThat(rankOf(one, contenders)).isLessThan(rankOf(other, contenders));
        }
      }
    }
  }

  @Property
  void aRankIsOneMoreThanTheNumberOfBetterOnes(@ForAll("contenders") List<Contender> contenders) {
    List<Integer> ranks = POSYANDU.rank(contenders).stream().map(Place::rank).toList();

    for (int rank : ranks) {
      assertThat(ranks.stream().filter(better -> better < rank)).hasSize(rank - 1);
    }
  }

  @Property
  void onlyEqualScoresHaveATieAndOnlySharedRanksAnUnbrokenOne(
      @ForAll("contenders") List<Contender> contenders) {
    List<Place> places = POSYANDU.rank(contenders);
    for (Place place : places) {
      boolean sameScore =
          contenders.stream()
                  .filter(one -> one.score().compareTo(scoreOf(place, contenders)) == 0)
                  .count()
              > 1;
      boolean sharedRank = places.stream().filter(one -> one.rank() == place.rank()).count() > 1;

      assertThat(place.tie() != null).isEqualTo(sameScore);
      assertThat(place.tie() != null && place.tie().brokenBy() == null).isEqualTo(sharedRank);
    }
  }

  /** Few different values, so that ties of every depth come up. */
  @Provide
  Arbitrary<List<Contender>> contenders() {
    Arbitrary<String> points = Arbitraries.of("8.00", "8.25", "9");
    Arbitrary<Contender> contender =
        Combinators.combine(
                Arbitraries.of("70.50", "81", "81.00", "83.00"),
                points,
                points,
                points,
                Arbitraries.of("0", "1", "1.0"),
                Arbitraries.integers().between(0, 4))
            .as(RankingTest::posyandu);
    return contender.list().ofMaxSize(12);
  }

  private static int rankOf(Contender contender, List<Contender> contenders) {
    return POSYANDU.rank(contenders).stream()
        .filter(place -> place.entryId().equals(contender.entryId()))
        .findFirst()
        .orElseThrow()
        .rank();
  }

  private static BigDecimal scoreOf(Place place, List<Contender> contenders) {
    return contenders.stream()
        .filter(one -> one.entryId().equals(place.entryId()))
        .findFirst()
        .orElseThrow()
        .score();
  }

  private static Contender posyandu(
      String score, String d, String h, String e, String penalty, int strata) {
    return new Contender(
        EntryId.next(),
        new BigDecimal(score),
        Map.of("D", new BigDecimal(d), "H", new BigDecimal(h), "E", new BigDecimal(e)),
        new BigDecimal(penalty),
        strata,
        null);
  }

  private static Contender kader(String score, LocalDate servesSince) {
    Map<String, BigDecimal> sections = new HashMap<>();
    Arrays.asList("K3", "K2", "K5").forEach(code -> sections.put(code, new BigDecimal("12.00")));
    return new Contender(
        EntryId.next(), new BigDecimal(score), sections, BigDecimal.ZERO, 0, servesSince);
  }
}
