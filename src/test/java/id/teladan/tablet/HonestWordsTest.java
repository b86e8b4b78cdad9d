package id.teladan.tablet;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.teladan.testing.NodeProcess;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the screens say about the answers on a tablet, never better than it is. */
class HonestWordsTest {

  private static final List<String> UNSENT =
      List.of("waiting", "photosWaiting", "submissionsWaiting", "refused", "photosRefused");
  private static final String LINK =
      "{\"sending\":false,\"online\":true,\"signedIn\":true,\"failure\":null}";

  private static NodeProcess node;

  @BeforeAll
  static void start() {
    node = NodeProcess.of("screens.mjs");
  }

  @AfterAll
  static void stop() {
    node.close();
  }

  @Test
  void theLineAboutSavingIsGreenOnlyWhenAllHasReceipts() {
    assertThat(saving(counts("")).path("tone").asText()).isEqualTo("green");

    List<String> notGreen = new ArrayList<>(UNSENT);
    notGreen.add("kept");
    for (String one : notGreen) {
      assertThat(saving(counts(one)).path("tone").asText()).as(one).isIn("amber", "red");
    }
    assertThat(saving("{\"waiting\":0,\"refused\":0,\"receiptedAt\":null}").path("tone").asText())
        .isEqualTo("plain");
  }

  @Test
  void theLineSaysWhyAnswersWait() {
    String waiting = counts("waiting");

    assertThat(line(waiting, LINK.replace("\"online\":true", "\"online\":false")))
        .contains("1 menunggu dikirim", "Tidak ada sinyal");
    assertThat(line(waiting, LINK.replace("\"signedIn\":true", "\"signedIn\":false")))
        .contains("Masuk lagi");
    assertThat(line(waiting, LINK.replace("null", "{\"message\":\"Portal sedang terganggu.\"}")))
        .contains("Portal sedang terganggu.");
  }

  @Test
  void aTabletIsSafeToHandOverOnlyWhenNothingOfAnybodyIsUnsent() {
    assertThat(safe("[]", "FIRST")).isTrue();
    assertThat(safe("[%s,%s]".formatted(user(""), user("")), "PRESENT")).isTrue();
    assertThat(safe("[%s]".formatted(user("")), "LOST")).isFalse();
    for (String one : UNSENT) {
      assertThat(safe("[%s,%s]".formatted(user(""), user(one)), "PRESENT")).as(one).isFalse();
    }
  }

  @Test
  void theNextOpenItemIsTheOneAfterTheLastTouchedAndThenTheFirst() {
    String sections =
        "[{\"code\":\"A\",\"items\":[{\"code\":\"A1\"},{\"code\":\"A2\"}]},"
            + "{\"code\":\"B\",\"items\":[{\"code\":\"B1\"}]}]";
    String ask = "{\"ask\":\"nextOpen\",\"sections\":%s,\"open\":%s,\"after\":%s}";

    assertThat(node.ask(ask.formatted(sections, "[\"A1\",\"B1\"]", "\"A2\"")).asText())
        .isEqualTo("B1");
    assertThat(node.ask(ask.formatted(sections, "[\"A1\"]", "\"B1\"")).asText()).isEqualTo("A1");
    assertThat(node.ask(ask.formatted(sections, "[\"A2\"]", "null")).asText()).isEqualTo("A2");
    assertThat(node.ask(ask.formatted(sections, "[]", "\"A1\"")).isNull()).isTrue();
  }

  @Test
  void numbersAreReadAndSaidAsPeopleHereWriteThem() {
    assertThat(typed("82,5").decimalValue()).isEqualByComparingTo("82.5");
    assertThat(typed(" 41 ").intValue()).isEqualTo(41);
    for (String none : List.of("", "1.000,5", "-1", "1e5", "4,", ",5", "abc")) {
      assertThat(typed(none).isNull()).as(none).isTrue();
    }
    assertThat(percent(41, 50)).isEqualTo("82%");
    assertThat(percent(2, 3)).isEqualTo("66,67%");
    assertThat(percent(1, 800)).isEqualTo("0,13%");
    assertThat(node.ask("{\"ask\":\"percent\",\"numerator\":1,\"denominator\":0}").isNull())
        .isTrue();
    assertThat(node.ask("{\"ask\":\"size\",\"bytes\":4512000}").asText()).isEqualTo("4,5 MB");
  }

  private static String percent(int numerator, int denominator) {
    return node.ask(
            "{\"ask\":\"percent\",\"numerator\":%d,\"denominator\":%d}"
                .formatted(numerator, denominator))
        .asText();
  }

  private static JsonNode typed(String text) {
    return node.ask("{\"ask\":\"typed\",\"text\":\"%s\"}".formatted(text));
  }

  private static JsonNode saving(String counts) {
    return node.ask("{\"ask\":\"saving\",\"saving\":%s,\"link\":%s}".formatted(counts, LINK));
  }

  private static String line(String counts, String link) {
    JsonNode line =
        node.ask("{\"ask\":\"saving\",\"saving\":%s,\"link\":%s}".formatted(counts, link));
    return line.path("text").asText() + " " + line.path("detail").asText();
  }

  private static boolean safe(String users, String canary) {
    return node.ask(
            "{\"ask\":\"safety\",\"users\":%s,\"storage\":{\"canary\":\"%s\"}}"
                .formatted(users, canary))
        .path("safe")
        .asBoolean();
  }

  private static String user(String unsent) {
    return counts(unsent).replace("{", "{\"name\":\"Budi\",");
  }

  /** All zero but one, with a receipt from before. */
  private static String counts(String one) {
    StringBuilder json = new StringBuilder("{\"receiptedAt\":\"2026-11-22T02:00:00.000Z\"");
    for (String name :
        List.of(
            "waiting", "photosWaiting", "submissionsWaiting", "kept", "refused", "photosRefused")) {
      json.append(",\"%s\":%d".formatted(name, name.equals(one) ? 1 : 0));
    }
    return json.append('}').toString();
  }
}
