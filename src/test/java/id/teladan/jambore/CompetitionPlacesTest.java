package id.teladan.jambore;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.competition.EntryId;
import id.teladan.competition.EntryStatus;
import id.teladan.result.RecapRow;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class CompetitionPlacesTest {

  private final ContingentId lingga = ContingentId.next();
  private final ContingentId darmo = ContingentId.next();
  private final ContingentId keban = ContingentId.next();
  private final RecapRow first = row(1, "90");
  private final RecapRow alsoFirst = row(1, "90");
  private final RecapRow third = row(3, "80");
  private final RecapRow absent = row(null, "0");
  private final List<RecapRow> recap = List.of(first, alsoFirst, third, absent);

  @Test
  void theBestEntryCounts() {
    assertThat(
            CompetitionPlaces.of(
                recap, Map.of(third.entryId(), List.of(lingga), first.entryId(), List.of(lingga))))
        .containsExactly(new Branch.Result(lingga, 1, new BigDecimal("90")));
  }

  @Test
  void whoSharesARankSharesThePlaceAndTheNextIsLeftOut() {
    assertThat(
            CompetitionPlaces.of(
                recap,
                Map.of(
                    first.entryId(), List.of(lingga),
                    alsoFirst.entryId(), List.of(darmo),
                    third.entryId(), List.of(keban))))
        .extracting(Branch.Result::rank)
        .containsExactly(1, 1, 3);
  }

  @Test
  void placesCountContingentsNotEntries() {
    assertThat(
            CompetitionPlaces.of(
                recap,
                Map.of(third.entryId(), List.of(keban), alsoFirst.entryId(), List.of(darmo))))
        .extracting(Branch.Result::contingentId, Branch.Result::rank)
        .containsExactly(Tuple.tuple(darmo, 1), Tuple.tuple(keban, 2));
  }

  @Test
  void whoHasNoRankGivesNoPlace() {
    assertThat(CompetitionPlaces.of(recap, Map.of(absent.entryId(), List.of(keban)))).isEmpty();
  }

  private static RecapRow row(Integer rank, String score) {
    return new RecapRow(
        rank,
        EntryId.next(),
        "Posyandu",
        "Lingga",
        null,
        EntryStatus.REGISTERED,
        null,
        null,
        1,
        Map.of(),
        null,
        BigDecimal.ZERO,
        new BigDecimal(score),
        null,
        null,
        0);
  }
}
