package id.teladan.jambore;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.jambore.Standing.BranchScoring;
import id.teladan.jambore.Standing.Placing;
import id.teladan.jambore.Standing.Row;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class StandingTest {

  private static final BranchScoring MAIN = new BranchScoring(List.of(7, 5, 3), false);
  private static final BranchScoring OTHER = new BranchScoring(List.of(5, 3, 1), false);
  private static final BranchScoring SIMULATION = new BranchScoring(List.of(7, 5, 3), true);

  private final ContingentId lingga = ContingentId.next();
  private final ContingentId keban = ContingentId.next();
  private final ContingentId karang = ContingentId.next();

  @Test
  void mostPointsWin() {
    List<Row> rows =
        standing(
            new Placing(lingga, MAIN, 1),
            new Placing(keban, MAIN, 2),
            new Placing(karang, MAIN, 3),
            new Placing(keban, OTHER, 1));

    assertThat(rows)
        .containsExactly(
            new Row(1, keban, 10, 1, 1, 0),
            new Row(2, lingga, 7, 1, 0, 0),
            new Row(3, karang, 3, 0, 0, 1));
  }

  @Test
  void equalPointsGoToMoreFirstPlaces() {
    List<Row> rows =
        standing(
            new Placing(keban, MAIN, 2),
            new Placing(keban, MAIN, 2),
            new Placing(lingga, MAIN, 1),
            new Placing(lingga, OTHER, 2));

    assertThat(rows).extracting(Row::contingent).containsExactly(lingga, keban, karang);
    assertThat(rows).extracting(Row::points).containsExactly(10, 10, 0);
  }

  @Test
  void thenToMoreSecondPlaces() {
    List<Row> rows =
        standing(
            new Placing(lingga, MAIN, 1),
            new Placing(lingga, MAIN, 3),
            new Placing(lingga, OTHER, 3),
            new Placing(lingga, OTHER, 3),
            new Placing(keban, MAIN, 1),
            new Placing(keban, MAIN, 2));

    assertThat(rows).extracting(Row::points).containsExactly(12, 12, 0);
    assertThat(rows).extracting(Row::contingent).containsExactly(keban, lingga, karang);
  }

  @Test
  void thenToTheBetterSimulasi() {
    List<Row> rows =
        standing(
            new Placing(lingga, MAIN, 1),
            new Placing(lingga, SIMULATION, 5),
            new Placing(keban, MAIN, 1),
            new Placing(keban, SIMULATION, 4));

    assertThat(rows).extracting(Row::contingent).containsExactly(keban, lingga, karang);
    assertThat(rows).extracting(Row::rank).containsExactly(1, 2, 3);
  }

  @Test
  void whatNothingTellsApartIsSharedAndTheNextRankIsSkipped() {
    List<Row> rows = standing(new Placing(lingga, MAIN, 1), new Placing(keban, MAIN, 1));

    assertThat(rows).extracting(Row::rank).containsExactly(1, 1, 3);
  }

  @Test
  void aPlaceWithoutPointsIsWorthNothing() {
    assertThat(standing(new Placing(lingga, MAIN, 4))).extracting(Row::points).containsOnly(0);
  }

  @Property
  void everyContingentIsListedOnceAndPointsFall(
      @ForAll @Size(max = 20) List<@IntRange(min = 1, max = 6) Integer> ranks) {
    List<ContingentId> contingents = List.of(lingga, keban, karang);
    List<Placing> placings =
        IntStream.range(0, ranks.size())
            .mapToObj(i -> new Placing(contingents.get(i % 3), MAIN, ranks.get(i)))
            .toList();

    List<Row> rows = Standing.of(contingents, placings);

    assertThat(rows).extracting(Row::contingent).containsExactlyInAnyOrderElementsOf(contingents);
    assertThat(rows).extracting(Row::points).isSortedAccordingTo((a, b) -> b - a);
    assertThat(rows).extracting(Row::rank).isSorted().first().isEqualTo(1);
  }

  private List<Row> standing(Placing... placings) {
    return Standing.of(List.of(lingga, keban, karang), List.of(placings));
  }
}
