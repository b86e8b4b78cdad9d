package id.teladan.need;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.teladan.testing.AtOnce;
import id.teladan.testing.PortalClient.Answer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the portal recommends after a visit, and what becomes of it when it derives again. */
class RecommendationDerivingTest {

  private final Judged judged = new Judged();

  @Test
  void everyWeakItemLeadsWhereTheMapSays() {
    judged.kader();
    judged.submitAllWeak();

    Map<String, List<String>> itemsByCourse = new TreeMap<>();
    Map<String, String> answerByItem = new TreeMap<>();
    for (JsonNode it : judged.derive()) {
      if (it.get("item").isNull()) {
        itemsByCourse.put(it.get("course").asText(), items(it));
      } else {
        answerByItem.put(it.get("item").asText(), it.get("kind").asText());
      }
    }

    assertThat(itemsByCourse)
        .containsOnly(
            Map.entry("U-01", List.of("B3")),
            Map.entry("U-02", List.of("D1", "D2", "D3", "D4", "D5", "D6", "D7", "D8", "D9", "D10")),
            Map.entry("K-BB1", List.of("D2")),
            Map.entry("K-BB3", List.of("H3")),
            Map.entry("K-DL1", List.of("D5", "H6")),
            Map.entry("K-DL2", List.of("D6")),
            Map.entry("K-IH1", List.of("H4")),
            Map.entry("K-IH2", List.of("D3")),
            Map.entry("K-OR2", List.of("J1")),
            Map.entry("K-PP1", List.of("D7", "G1", "G2")),
            Map.entry("K-PP2", List.of("D9", "E2", "E3", "E4", "E5")),
            Map.entry("K-PP3", List.of("E1", "F1", "F2", "F3", "F4", "H2")),
            Map.entry("K-PP4", List.of("G3")),
            Map.entry("K-SR1", List.of("D4", "H5")));
    assertThat(answerByItem.keySet())
        .containsExactlyInAnyOrder(
            "A1", "A2", "A3", "A4", "A5", "B1", "B2", "C1", "C2", "C3", "C4", "C5", "D8", "G4",
            "H1", "H2", "I1", "I2", "I3", "I4", "J2");
    assertThat(answerByItem)
        .containsEntry("A1", "GOVERNANCE")
        .containsEntry("C3", "FACILITY")
        .containsEntry("I2", "FUNDING");
  }

  @Test
  void aRecommendationSaysForWhomWhatAndWhy() {
    UUID kader = judged.kader();
    judged.submit(Set.of(), Map.of("D2", steps(1, 4, 7, 2)));

    JsonNode it = Recommended.only(judged.derive(), "K-BB1");

    assertThat(it.get("kind").asText()).isEqualTo("COACHING");
    assertThat(it.get("kaderId").asText()).isEqualTo(kader.toString());
    assertThat(it.get("posyanduId").asText()).isEqualTo(judged.posyandu.toString());
    assertThat(it.get("rule").asText()).isEqualTo("R5");
    assertThat(it.get("status").asText()).isEqualTo("OPEN");
    JsonNode reason = it.get("reasons").get(0);
    assertThat(reason.get("item").asText()).isEqualTo("D2");
    assertThat(reason.get("skill").isNull()).isTrue();
    assertThat(reason.get("score").decimalValue()).isEqualByComparingTo("1.6");
    assertThat(reason.get("observedOn").asText()).isEqualTo("2026-08-14");
  }

  @Test
  void whoWasOnDutyAtTheStepIsTrainedForIt() {
    UUID measuring = judged.kader();
    judged.kader();
    judged.submit("D2");
    JsonNode unknown = Recommended.forCourse(judged.derive(), "K-BB1");
    assertThat(unknown).hasSize(2);
    assertThat(unknown.get(0).at("/reasons/0/duty"))
        .isEqualTo(duty().put("step", 2).put("recorded", false));

    assertThat(
            judged
                .assessor
                .api()
                .put(
                    "/api/v1/visits/%s/duty".formatted(judged.visit),
                    "{\"kader\":[{\"kaderId\":\"%s\",\"steps\":[2]}]}".formatted(measuring))
                .status())
        .isEqualTo(200);

    JsonNode known = Recommended.forCourse(judged.derive(), "K-BB1");
    assertThat(known).hasSize(1);
    assertThat(known.get(0).get("kaderId").asText()).isEqualTo(measuring.toString());
    assertThat(known.get(0).at("/reasons/0/duty"))
        .isEqualTo(duty().put("step", 2).put("recorded", true));
  }

  @Test
  void anItemAtTheLineIsNoGap() {
    judged.kader();
    judged.submit(Set.of(), Map.of("D2", steps(1, 4, 7, 2, 3)));

    assertThat(Recommended.courses(judged.derive())).containsExactly("U-01");
  }

  @Test
  void derivingAgainGivesTheSameListWithTheSameIds() {
    judged.kader("BB-03");
    judged.kader();
    judged.submit("D2", "C1", "H2");

    JsonNode first = judged.derive();

    assertThat(judged.derive()).isEqualTo(first);
    assertThat(first).isNotEmpty();
  }

  @Test
  void whatWasDecidedStaysAndWhatIsOpenIsReplaced() {
    UUID leaving = judged.kader();
    judged.kader();
    judged.submit("D2");
    List<JsonNode> ofLeaving = Recommended.of(leaving, judged.derive());
    String planned = Recommended.only(ofLeaving, "K-BB1").get("id").asText();
    judged.decide(planned, "{\"status\":\"PLANNED\"}");

    judged.deactivate(leaving);
    judged.derive();

    List<JsonNode> after = Recommended.of(leaving, judged.list("?kaderId=" + leaving));
    assertThat(after).hasSize(1);
    assertThat(after.get(0).get("id").asText()).isEqualTo(planned);
    assertThat(after.get(0).get("status").asText()).isEqualTo("PLANNED");
  }

  @Test
  void twoDerivationsAtOnceTakeTurns() {
    judged.kader("BB-03");
    judged.submitAllWeak();
    String path = "/api/v1/competitions/" + judged.competition + "/recommendations";

    List<Answer> both = AtOnce.times(2, i -> judged.trainer.api().post(path, ""));

    assertThat(both).extracting(Answer::status).containsExactly(200, 200);
    Set<String> subjects = new HashSet<>();
    assertThat(judged.derive())
        .allMatch(
            it ->
                subjects.add(
                    it.get("kaderId").asText() + it.get("course").asText() + it.get("item")));
  }

  @Test
  void whoWithdrewGetsNoRecommendations() {
    judged.kader();
    UUID entry = judged.arena.enter(judged.competition, judged.arena.posyandu());
    judged
        .arena
        .committee()
        .put(
            "/api/v1/competitions/%s/entries/%s".formatted(judged.competition, entry),
            "{\"status\":\"WITHDRAWN\",\"reason\":\"Mengundurkan diri\"}");
    judged.submit();

    assertThat(judged.derive())
        .allMatch(it -> it.get("posyanduId").asText().equals(judged.posyandu.toString()));
  }

  private static ObjectNode duty() {
    return JsonNodeFactory.instance.objectNode();
  }

  private static ObjectNode steps(int... numbers) {
    var value = JsonNodeFactory.instance.objectNode();
    var done = value.putArray("done");
    for (int number : numbers) {
      done.add(number);
    }
    return value;
  }

  private static List<String> items(JsonNode recommendation) {
    List<String> items = new ArrayList<>();
    for (JsonNode reason : recommendation.get("reasons")) {
      if (!reason.get("item").isNull()) {
        items.add(reason.get("item").asText());
      }
    }
    return items;
  }
}
