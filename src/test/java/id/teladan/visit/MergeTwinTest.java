package id.teladan.visit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.teladan.platform.Json;
import id.teladan.testing.NodeProcess;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** A tablet and the portal that hold the same operations must agree, whatever way those took. */
class MergeTwinTest {

  private static final String[] TIMES = {
    "2026-08-14T05:00:00Z", "2026-08-14T05:00:00.0Z", "2026-08-14T05:00:00.000999999Z",
    "2026-08-14T05:00:00.001Z", "2026-08-14T05:00:00.5Z", "2026-08-14T05:00:00.500Z",
    "1999-12-31T23:59:59.999Z", "1999-12-31T24:00:00Z", "2000-01-01T00:00:00Z",
    "2016-12-31T23:59:60Z", "2016-12-31T23:59:60.25Z", "2016-12-31T23:59:59.250Z",
    "9999-12-31T23:59:59.999Z"
  };

  private static final String[] VALUES = {
    "{\"level\":0}",
    "{\"level\":4}",
    "{\"count\":7}",
    "{\"count\":7.50}",
    "{\"count\":7.0}",
    "{\"numerator\":41,\"denominator\":50}",
    "{\"denominator\":50,\"numerator\":41}",
    "{\"done\":[]}",
    "{\"done\":[1,2]}",
    "{\"percent\":82.123456}",
    "{\"percent\":0.000001}",
    "{\"count\":999999999}",
    "{\"notApplicable\":true}"
  };

  private static final String[] NOTES = {
    null, "", "hujan", "émoji 🙂", "\"'<b>\\", "baris\n\tbaru\u0000\u007f", "\u2028\ufb33"
  };

  private static NodeProcess node;

  @BeforeContainer
  static void start() {
    node = NodeProcess.of("twins.mjs");
  }

  @AfterContainer
  static void end() {
    node.close();
  }

  @Property(tries = 300)
  void whateverWayTheyTookTheStateIsTheSame(
      @ForAll("logs") List<LoggedOperation> log, @ForAll Random random) {
    List<List<List<Integer>>> arrivals =
        Stream.generate(() -> arrival(log.size(), random)).limit(5).toList();
    List<Operation> operations = log.stream().map(LoggedOperation::operation).toList();
    Answers expected = Merge.add(Answers.NONE, operations);

    JsonNode tablet = ask(log, arrivals);

    for (List<List<Integer>> arrival : arrivals) {
      Answers state = Answers.NONE;
      for (List<Integer> request : arrival) {
        state = Merge.add(state, request.stream().map(operations::get).toList());
      }
      assertThat(state).isEqualTo(expected);
    }
    assertThat(texts(tablet.get("contentHashes")))
        .isEqualTo(operations.stream().map(Operation::contentHash).toList());
    assertThat(tablet.get("states")).hasSize(arrivals.size());
    for (JsonNode state : tablet.get("states")) {
      assertThat(state.get("hash").textValue()).isEqualTo(expected.hash());
      expected
          .byItem()
          .forEach(
              (item, answer) ->
                  assertThat(state.at("/winners/" + item).textValue())
                      .isEqualTo(answer.operation().toString()));
      assertThat(heads(state.get("clashes"))).isEqualTo(ClashVectors.ids(Clashes.of(log)));
    }
  }

  @Example
  void theClashesWrittenDownAreThoseOfTheTablet() {
    for (ClashVectors.Vector vector : ClashVectors.all()) {
      List<List<Integer>> atOnce =
          List.of(IntStream.range(0, vector.log().size()).boxed().toList());
      JsonNode tablet = ask(vector.log(), List.of(atOnce));

      assertThat(heads(tablet.at("/states/0/clashes")))
          .as(vector.name())
          .isEqualTo(vector.clashes());
    }
  }

  /** Every operation at least once, some again, in any order, in requests of any size. */
  private static List<List<Integer>> arrival(int size, Random random) {
    List<Integer> order = new ArrayList<>(IntStream.range(0, size).boxed().toList());
    IntStream.range(0, size).filter(index -> random.nextInt(3) == 0).forEach(order::add);
    Collections.shuffle(order, random);
    List<List<Integer>> requests = new ArrayList<>();
    for (int from = 0; from < order.size(); ) {
      int to = Math.min(order.size(), from + 1 + random.nextInt(5));
      requests.add(order.subList(from, to));
      from = to;
    }
    return requests;
  }

  private static JsonNode ask(List<LoggedOperation> log, List<List<List<Integer>>> arrivals) {
    ArrayNode json = JsonNodeFactory.instance.arrayNode();
    log.forEach(
        logged -> {
          ObjectNode operation = logged.operation().toJson();
          operation.put("batch", logged.batch() == Long.MAX_VALUE ? null : logged.batch());
          json.add(operation.put("known", logged.known()));
          if (logged.known() == null && logged.operation().note() == null) {
            operation.remove("note"); // absent and null are the same
          }
        });
    return ask(json, arrivals);
  }

  private static JsonNode ask(JsonNode log, List<List<List<Integer>>> arrivals) {
    return node.ask("{\"ask\":\"log\",\"log\":%s,\"arrivals\":%s}".formatted(log, arrivals));
  }

  private static List<String> texts(JsonNode array) {
    return List.of(Json.strict().convertValue(array, String[].class));
  }

  private static Map<String, List<String>> heads(JsonNode clashes) {
    Map<String, List<String>> heads = new TreeMap<>();
    clashes.properties().forEach(item -> heads.put(item.getKey(), texts(item.getValue())));
    return heads;
  }

  @Provide
  Arbitrary<List<LoggedOperation>> logs() {
    return Arbitraries.randomValue(
        random ->
            IntStream.range(0, random.nextInt(25)).mapToObj(number -> operation(random)).toList());
  }

  /** Few items, counters and times, so that each part of the order has to decide now and then. */
  private static LoggedOperation operation(Random random) {
    Operation operation =
        new Operation(
            new OperationId(new UUID(random.nextLong(), random.nextLong())),
            any(random, "A1", "A2", "A10", "D2", "10", "2"),
            Json.value(any(random, VALUES), JsonNode.class),
            any(random, NOTES),
            any(random, TIMES),
            any(random, "tablet-1", "tablet-2", "tablét 🙂"),
            random.nextInt(9) == 0 ? (1L << 53) - 1 : random.nextInt(3));
    return new LoggedOperation(
        operation,
        random.nextInt(4) == 0 ? Long.MAX_VALUE : 1 + random.nextInt(5),
        random.nextInt(3) == 0 ? null : (long) random.nextInt(6));
  }

  @SafeVarargs
  private static <T> T any(Random random, T... choices) {
    return choices[random.nextInt(choices.length)];
  }
}
