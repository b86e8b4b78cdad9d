package id.teladan.visit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Tablets and server meet the same operations in any order, often twice, and must agree. */
class MergePropertiesTest {

  @Property
  void anyOrderWithAnyRepetitionGivesTheSameStateAndHash(
      @ForAll("logs") List<Operation> log, @ForAll long seed) {
    List<Operation> sentAgain = new ArrayList<>(log);
    sentAgain.addAll(log.subList(0, log.size() / 2));
    Collections.shuffle(sentAgain, new Random(seed));

    Answers expected = Merge.add(Answers.NONE, log);
    Answers arrived = Merge.add(Answers.NONE, sentAgain);

    assertThat(arrived).isEqualTo(expected);
    assertThat(arrived.hash()).isEqualTo(expected.hash());
  }

  @Property
  void anyDivisionIntoRequestsGivesTheSameState(
      @ForAll("logs") List<Operation> log, @ForAll long seed) {
    Random random = new Random(seed);
    Answers stepwise = Answers.NONE;
    for (int from = 0; from < log.size(); ) {
      int to = Math.min(log.size(), from + 1 + random.nextInt(3));
      stepwise = Answers.ofText(Merge.add(stepwise, log.subList(from, to)).toText());
      from = to;
    }

    assertThat(stepwise).isEqualTo(Merge.add(Answers.NONE, log));
  }

  @Property
  void twoTabletsThatMeetLaterAgree(
      @ForAll("logs") List<Operation> one, @ForAll("logs") List<Operation> other) {
    assertThat(Merge.add(Merge.add(Answers.NONE, one), other))
        .isEqualTo(Merge.add(Merge.add(Answers.NONE, other), one));
  }

  @Provide
  Arbitrary<List<Operation>> logs() {
    // few items, counters and times, so that each part of the order has to decide now and then
    Arbitrary<String> items = Arbitraries.of("A1", "A2", "A10", "D2");
    Arbitrary<JsonNode> values =
        Arbitraries.integers()
            .between(0, 4)
            .map(level -> JsonNodeFactory.instance.objectNode().put("level", level));
    Arbitrary<String> notes = Arbitraries.of("", "hujan", "émoji 🙂", "\"'<b>").injectNull(0.5);
    Arbitrary<String> times =
        Arbitraries.longs()
            .between(0, 2)
            .map(millis -> Instant.ofEpochMilli(1_786_700_000_000L + millis).toString());
    return Combinators.combine(
            Arbitraries.create(UUID::randomUUID).map(OperationId::new),
            items,
            values,
            notes,
            times,
            Arbitraries.of("tablet-1", "tablet-2"),
            Arbitraries.longs().between(0, 3))
        .as(Operation::new)
        .list()
        .ofMaxSize(30);
  }
}
