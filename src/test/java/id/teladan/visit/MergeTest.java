package id.teladan.visit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import id.teladan.platform.Hashes;
import java.util.List;
import org.junit.jupiter.api.Test;

class MergeTest {

  private static final String NOON = "2026-08-14T05:00:00Z";
  private static final String LATER = "2026-08-14T05:00:00.001Z";

  @Test
  void aHigherCounterWinsOverALaterClock() {
    assertThat(levelOf(operation("01", 1, LATER, 1), operation("02", 3, NOON, 2))).isEqualTo(3);
  }

  @Test
  void withEqualCountersTheLaterAnswerWins() {
    assertThat(levelOf(operation("02", 1, NOON, 1), operation("01", 3, LATER, 1))).isEqualTo(3);
  }

  @Test
  void withEqualCountersAndTimesTheHigherIdWinsAsTextDoes() {
    assertThat(levelOf(operation("7f", 1, NOON, 1), operation("80", 3, NOON, 1))).isEqualTo(3);
  }

  @Test
  void whatIsFinerThanAMillisecondDecidesNothing() {
    String finer = "2026-08-14T05:00:00.0009Z";
    assertThat(levelOf(operation("02", 3, NOON, 1), operation("01", 1, finer, 1))).isEqualTo(3);
  }

  @Test
  void theStateHashIsOverValueAndNoteOfEveryAnsweredItem() {
    Answers state = Merge.add(Answers.NONE, List.of(operation("01", 3, NOON, 1)));

    assertThat(state.hash())
        .isEqualTo(Hashes.sha256("{\"A1\":{\"note\":null,\"value\":{\"level\":3}}}"));
    assertThat(Answers.NONE.hash()).isEqualTo(Hashes.sha256("{}"));
  }

  @Test
  void theContentHashIsOverAllSevenFieldsAsSent() {
    assertThat(operation("01", 3, NOON, 7).contentHash())
        .isEqualTo(
            Hashes.sha256(
                "{\"at\":\"2026-08-14T05:00:00Z\",\"counter\":7,\"device\":\"tablet-1\","
                    + "\"id\":\"01000000-0000-7000-8000-000000000001\",\"item\":\"A1\","
                    + "\"note\":null,\"value\":{\"level\":3}}"));
  }

  private static int levelOf(Operation... operations) {
    Answers state = Merge.add(Answers.NONE, List.of(operations));
    return state.byItem().get("A1").value().get("level").intValue();
  }

  private static Operation operation(String end, int level, String at, long counter) {
    return new Operation(
        OperationId.valueOf(end + "000000-0000-7000-8000-000000000001"),
        "A1",
        JsonNodeFactory.instance.objectNode().put("level", level),
        null,
        at,
        "tablet-1",
        counter);
  }
}
