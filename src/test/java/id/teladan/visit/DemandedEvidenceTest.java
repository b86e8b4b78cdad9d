package id.teladan.visit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.teladan.instrument.Anchor;
import id.teladan.instrument.Item;
import id.teladan.instrument.ItemBuilder;
import id.teladan.platform.Json;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DemandedEvidenceTest {

  @ParameterizedTest
  @CsvSource({"0, false", "2, false", "3, true", "4, true"})
  void aScoreDemandsFromItsLevelOn(int level, boolean demanded) {
    assertThat(missing(3, "{\"level\":%d}".formatted(level), Set.of()).isEmpty())
        .isNotEqualTo(demanded);
  }

  @Test
  void aFileSettlesIt() {
    assertThat(missing(3, "{\"level\":4}", Set.of("A1"))).isEmpty();
    assertThat(missing(3, "{\"level\":4}", Set.of("A2"))).extracting(Item::code).contains("A1");
  }

  @Test
  void whereNothingIsDemandedNothingIsAskedFor() {
    assertThat(
            DemandedEvidence.missing(
                Stream.of(item(null)),
                answers("{\"level\":4}"),
                () -> {
                  throw new AssertionError("nobody needs to know");
                }))
        .isEmpty();
  }

  @Test
  void whatDoesNotApplyAndWhatIsOpenNeedNoProof() {
    assertThat(missing(0, "{\"notApplicable\":true}", Set.of())).isEmpty();
    assertThat(DemandedEvidence.missing(Stream.of(item(0)), Answers.NONE, Set::of)).isEmpty();
    assertThat(missing(0, "{\"level\":0}", Set.of())).hasSize(1);
  }

  private static List<Item> missing(int from, String value, Set<String> proven) {
    return DemandedEvidence.missing(Stream.of(item(from)), answers(value), () -> proven);
  }

  private static Item item(@Nullable Integer evidenceFrom) {
    return new ItemBuilder("A1")
        .anchors(
            IntStream.rangeClosed(0, 4)
                .mapToObj(level -> new Anchor(level, null, null, "tingkat " + level))
                .toList())
        .notApplicable(true)
        .evidenceFrom(evidenceFrom)
        .build();
  }

  private static Answers answers(String value) {
    Answer answer =
        new Answer(Json.value(value, JsonNode.class), null, 1, Instant.EPOCH, OperationId.next());
    return new Answers(new TreeMap<>(Map.of("A1", answer)));
  }
}
