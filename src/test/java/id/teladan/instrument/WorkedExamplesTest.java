package id.teladan.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.teladan.platform.Json;
import id.teladan.testing.NodeProcess;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.hipparchus.fraction.BigFraction;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The worked examples of the guideline, written down once and held against both engines. */
class WorkedExamplesTest {

  private static NodeProcess node;

  @BeforeAll
  static void start() {
    node = NodeProcess.of("twins.mjs");
  }

  @AfterAll
  static void end() {
    node.close();
  }

  static List<JsonNode> examples() throws IOException {
    try (InputStream in = WorkedExamplesTest.class.getResourceAsStream("/twin/examples.json")) {
      List<JsonNode> examples = new ArrayList<>();
      Json.strict().readTree(Objects.requireNonNull(in)).forEach(examples::add);
      return examples;
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void theyComeOutAsPublished(JsonNode example) {
    Instrument instrument =
        Stream.of(Instruments.POSYANDU, Instruments.KADER)
            .filter(it -> it.code().equals(example.get("instrument").textValue()))
            .findFirst()
            .orElseThrow();
    String[] lines = Json.strict().convertValue(example.get("lines"), String[].class);

    String here = ScoredLines.ofTotal(Scoring.total(instrument, scores(instrument, example)));
    assertThat(here.lines()).contains(lines);
    assertThat(onTheTablet(instrument, example)).isEqualTo(here);
  }

  private static Map<String, Optional<BigFraction>> scores(
      Instrument instrument, JsonNode example) {
    Map<String, Optional<BigFraction>> scores = new HashMap<>();
    example
        .path("judges")
        .properties()
        .forEach(item -> scores.put(item.getKey(), mean(item.getValue())));
    example
        .path("answers")
        .properties()
        .forEach(
            answer -> {
              Item item = instrument.findItem(answer.getKey()).orElseThrow();
              Value value = ((ValueCheck.Accepted) item.check(answer.getValue())).value();
              scores.put(item.code(), Scoring.score(item, value));
            });
    return scores;
  }

  private static Optional<BigFraction> mean(JsonNode marks) {
    List<BigFraction> numbers = new ArrayList<>();
    marks.forEach(mark -> numbers.add(Exact.of(mark.decimalValue())));
    return numbers.isEmpty() ? Optional.empty() : Optional.of(Exact.mean(numbers));
  }

  private static String onTheTablet(Instrument instrument, JsonNode example) {
    return node.ask(
            "{\"ask\":\"judged\",\"instrument\":%s,\"example\":%s}"
                .formatted(InstrumentJson.write(instrument), example))
        .textValue();
  }
}
