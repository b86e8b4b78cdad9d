package id.teladan.instrument;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.teladan.platform.Json;
import id.teladan.testing.NodeProcess;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A tablet without signal must come to the same points as the portal, to the last digit. */
class ScoringTwinTest {

  private static final int INSTRUMENTS = 2_000;
  private static final int SHEETS = 51;

  private final Random random = new Random(20_261_122);
  private final RandomAnswer answers = new RandomAnswer(random);
  private final NodeProcess node = NodeProcess.of("twins.mjs");

  @AfterEach
  void end() {
    node.close();
  }

  @Test
  void aHundredThousandSheetsComeOutTheSameOnTheTablet() {
    RandomInstrument instruments = new RandomInstrument(random);
    for (int number = 0; number < INSTRUMENTS; number++) {
      assertSame(instruments.next(), SHEETS);
    }
  }

  @Test
  void soDoSheetsOfTheBuiltInInstruments() {
    assertSame(Instruments.POSYANDU, 200);
    assertSame(Instruments.KADER, 200);
  }

  private void assertSame(Instrument instrument, int count) {
    List<Map<String, String>> sheets = new ArrayList<>();
    while (sheets.size() < count) {
      sheets.add(sheet(instrument));
    }
    String document = InstrumentJson.write(instrument);

    node.send(
        "{\"ask\":\"sheets\",\"instrument\":%s,\"sheets\":%s}"
            .formatted(document, sheets.stream().map(ScoringTwinTest::json).toList()));
    List<String> expected =
        sheets.stream().map(sheet -> ScoredLines.ofSheet(instrument, sheet)).toList();

    JsonNode scored = node.receive();

    assertThat(scored).hasSize(count);
    for (int index = 0; index < count; index++) {
      assertThat(scored.get(index).textValue())
          .as("%s by %s", sheets.get(index), document)
          .isEqualTo(expected.get(index));
    }
  }

  private Map<String, String> sheet(Instrument instrument) {
    int share = random.nextInt(5);
    Map<String, String> sheet = new LinkedHashMap<>();
    instrument
        .items()
        .filter(item -> random.nextInt(4) < share)
        .forEach(item -> sheet.put(item.code(), answers.to(item)));
    return sheet;
  }

  private static String json(Map<String, String> sheet) {
    return sheet.entrySet().stream()
        .map(answer -> Json.text(answer.getKey()) + ":" + answer.getValue())
        .collect(joining(",", "{", "}"));
  }
}
