package id.teladan.visit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** Of whatever devices send, however much of it they had read, or say to have read. */
class ClashesPropertiesTest {

  @Property
  void orderAndRepetitionMakeNoDifference(
      @ForAll("logs") List<LoggedOperation> log, @ForAll Random random) {
    List<LoggedOperation> again = new ArrayList<>(log);
    again.addAll(log.subList(0, log.size() / 2));
    Collections.shuffle(again, random);

    assertThat(Clashes.of(again)).isEqualTo(Clashes.of(log));
  }

  @Property
  void headsAreThoseThatNobodyKnows(@ForAll("logs") List<LoggedOperation> log) {
    Map<String, List<LoggedOperation>> expected = new TreeMap<>();
    log.stream()
        .collect(Collectors.groupingBy(it -> it.operation().item()))
        .forEach(
            (item, all) -> {
              List<LoggedOperation> heads =
                  all.stream().filter(x -> all.stream().noneMatch(y -> knows(y, x))).toList();
              long contents =
                  heads.stream()
                      .map(it -> Answer.of(it.operation()).content().toString())
                      .distinct()
                      .count();
              if (contents > 1) {
                expected.put(item, heads);
              }
            });

    Map<String, List<LoggedOperation>> found = Clashes.of(log);

    assertThat(found.keySet()).isEqualTo(expected.keySet());
    found.forEach(
        (item, heads) -> assertThat(heads).containsExactlyInAnyOrderElementsOf(expected.get(item)));
  }

  @Property
  void whatHoldsIsTheFirstOfTheHeads(@ForAll("logs") List<LoggedOperation> log) {
    Answers state = Merge.add(Answers.NONE, log.stream().map(LoggedOperation::operation).toList());

    Clashes.of(log)
        .forEach(
            (item, heads) ->
                assertThat(Answer.of(heads.get(0).operation()))
                    .isEqualTo(state.byItem().get(item)));
  }

  @Property
  void oneAnswerThatHasReadThemAllSettlesEverything(@ForAll("logs") List<LoggedOperation> log) {
    List<LoggedOperation> settled = new ArrayList<>(log);
    int next = 100;
    for (String item : Clashes.of(log).keySet()) {
      settled.add(Logs.operation(next++, item, 4, "judge", 50, 0, 50, 50L));
    }

    assertThat(Clashes.of(settled)).isEmpty();
  }

  /** The definition, pair by pair. */
  private static boolean knows(LoggedOperation y, LoggedOperation x) {
    if (!Answer.of(y.operation()).winsOver(Answer.of(x.operation()))) {
      return false;
    }
    if (y.operation().device().equals(x.operation().device())) {
      return true;
    }
    return y.known() == null
        ? x.operation().counter() < y.operation().counter()
        : x.batch() <= Objects.requireNonNull(y.known());
  }

  @Provide
  Arbitrary<List<LoggedOperation>> logs() {
    return Arbitraries.randomValue(
        random ->
            IntStream.range(0, random.nextInt(12))
                .mapToObj(number -> Logs.operation(number, random))
                .toList());
  }

  /** Few items, devices, counters and batches, so that everything meets everything. */
  private static final class Logs {

    static LoggedOperation operation(int number, Random random) {
      return operation(
          number,
          random.nextInt(3) == 0 ? "A10" : "A2",
          random.nextInt(3),
          "tablet-" + random.nextInt(3),
          random.nextInt(4),
          random.nextInt(2),
          1 + random.nextInt(5),
          random.nextInt(3) == 0 ? null : (long) random.nextInt(6));
    }

    static LoggedOperation operation(
        int number,
        String item,
        int level,
        String device,
        long counter,
        int millis,
        long batch,
        @Nullable Long known) {
      return new LoggedOperation(
          new Operation(
              OperationId.valueOf("01900000-0000-7000-8000-%012d".formatted(number)),
              item,
              JsonNodeFactory.instance.objectNode().put("level", level),
              null,
              "2026-08-14T05:00:00.00%dZ".formatted(millis),
              device,
              counter),
          batch,
          known);
    }
  }
}
