package id.teladan.need;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import id.teladan.kader.KaderId;
import id.teladan.platform.Actor;
import id.teladan.platform.Grant;
import id.teladan.platform.Ids;
import id.teladan.platform.Policies;
import id.teladan.platform.Role;
import id.teladan.platform.Scope;
import id.teladan.testing.MariaDb;
import id.teladan.testing.PortalClient;
import id.teladan.testing.PortalClient.Answer;
import id.teladan.testing.Registers;
import id.teladan.testing.TestAccount;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecommendationApiTest {

  private final Judged judged = new Judged();

  @Test
  void everyWeakItemLeadsWhereTheMapSays() {
    UUID kader = judged.kader();
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
    assertThat(kader).isNotNull();
  }

  @Test
  void aRecommendationSaysForWhomWhatAndWhy() {
    UUID kader = judged.kader();
    judged.submit(Set.of(), Map.of("D2", steps(1, 4, 7, 2)));

    JsonNode it = only(judged.derive(), "K-BB1");

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
    JsonNode unknown = forCourse(judged.derive(), "K-BB1");
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

    JsonNode known = forCourse(judged.derive(), "K-BB1");
    assertThat(known).hasSize(1);
    assertThat(known.get(0).get("kaderId").asText()).isEqualTo(measuring.toString());
    assertThat(known.get(0).at("/reasons/0/duty"))
        .isEqualTo(duty().put("step", 2).put("recorded", true));
  }

  private static ObjectNode duty() {
    return JsonNodeFactory.instance.objectNode();
  }

  private static ArrayNode forCourse(JsonNode items, String course) {
    ArrayNode found = JsonNodeFactory.instance.arrayNode();
    items.forEach(
        it -> {
          if (it.get("course").asText().equals(course)) {
            found.add(it);
          }
        });
    return found;
  }

  @Test
  void anItemAtTheLineIsNoGap() {
    judged.kader();
    judged.submit(Set.of(), Map.of("D2", steps(1, 4, 7, 2, 3)));

    assertThat(courses(judged.derive())).containsExactly("U-01");
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
    List<JsonNode> ofLeaving = of(leaving, judged.derive());
    String planned = only(ofLeaving, "K-BB1").get("id").asText();
    decide(planned, "{\"status\":\"PLANNED\"}");

    judged.deactivate(leaving);
    judged.derive();

    List<JsonNode> after = of(leaving, list("?kaderId=" + leaving));
    assertThat(after).hasSize(1);
    assertThat(after.get(0).get("id").asText()).isEqualTo(planned);
    assertThat(after.get(0).get("status").asText()).isEqualTo("PLANNED");
  }

  @Test
  void dismissingNeedsAReasonAndCanBeTakenBack() {
    judged.kader();
    judged.submit();
    String id = judged.derive().get(0).get("id").asText();

    Answer without = decide(id, "{\"status\":\"DISMISSED\",\"reason\":\"  \"}");
    Answer with = decide(id, "{\"status\":\"DISMISSED\",\"reason\":\"Pindah tugas\"}");
    Answer back = decide(id, "{\"status\":\"OPEN\"}");

    assertThat(without.status()).isEqualTo(422);
    assertThat(without.json().at("/errors/0/field").asText()).isEqualTo("reason");
    assertThat(with.json().get("statusReason").asText()).isEqualTo("Pindah tugas");
    assertThat(back.json().get("status").asText()).isEqualTo("OPEN");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"status\":\"SELESAI\"}",
        "{\"reason\":\"x\"}",
        "{\"status\":\"DONE\",\"alasan\":\"x\"}",
        "{\"status\":\"DISMISSED\",\"reason\":\"LONG\"}",
        "[]",
      })
  void aDecisionThatCannotBeIsRefused(String body) {
    judged.kader();
    judged.submit();
    String id = judged.derive().get(0).get("id").asText();

    assertThat(decide(id, body.replace("LONG", "x".repeat(10_000))).status()).isEqualTo(422);
  }

  @Test
  void brokenJsonIsUnreadable() {
    assertThat(decide(Ids.next().toString(), "{\"status\":").status()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "?competitionId=abc",
        "?kind=LAIN",
        "?status=Open",
        "?limit=0",
        "?limit=501",
        "?after=%25",
        "?after=eA",
        "?posyanduId=%27"
      })
  void aQuestionThatCannotBeAskedIsRefused(String query) {
    assertThat(judged.trainer.api().get("/api/v1/recommendations" + query).status()).isEqualTo(422);
  }

  @Test
  void theListIsReadInPagesWithoutGapOrDouble() {
    judged.kader();
    judged.submitAllWeak();
    int all = judged.derive().size();

    List<String> ids = new ArrayList<>();
    String after = "";
    while (after != null) {
      JsonNode page =
          judged
              .trainer
              .api()
              .get(
                  "/api/v1/recommendations?limit=7&competitionId="
                      + judged.competition
                      + "&after="
                      + after)
              .json();
      page.get("items").forEach(it -> ids.add(it.get("id").asText()));
      after = page.get("next").isNull() ? null : page.get("next").asText();
    }

    assertThat(ids).hasSize(all).doesNotHaveDuplicates();
  }

  @Test
  void filtersNarrowTheList() {
    UUID kader = judged.kader();
    judged.submit("D2", "C1");
    judged.derive();
    String base = "?competitionId=" + judged.competition;

    assertThat(courses(list(base + "&course=K-BB1"))).containsExactly("K-BB1");
    assertThat(list(base + "&kind=FACILITY")).hasSize(1);
    assertThat(list(base + "&status=DONE")).isEmpty();
    assertThat(list(base + "&kaderId=" + kader)).hasSize(2);
    assertThat(list(base + "&posyanduId=" + Ids.next())).isEmpty();
  }

  @Test
  void aKaderReadsTheOwnAndNothingElse() {
    UUID mine = judged.kader();
    UUID another = judged.kader();
    judged.submit("D2", "C1");
    List<JsonNode> ofAnother = of(another, judged.derive());
    PortalClient citra = TestAccount.with(new Grant(Role.KADER, Scope.kader(mine))).api();

    JsonNode own = citra.get("/api/v1/recommendations").json().get("items");

    assertThat(own).hasSize(2);
    assertThat(own).allMatch(it -> it.get("kaderId").asText().equals(mine.toString()));
    assertThat(citra.get("/api/v1/recommendations/" + ofAnother.get(0).get("id").asText()).status())
        .isEqualTo(404);
  }

  @Test
  void outsideTheScopeNothingExists() {
    judged.kader();
    judged.submit("D2");
    String id = judged.derive().get(0).get("id").asText();
    PortalClient elsewhere = TestAccount.with(new Grant(Role.TRAINER, Scope.region("96.01"))).api();

    assertThat(elsewhere.get("/api/v1/recommendations/" + id).status()).isEqualTo(404);
    assertThat(
            elsewhere
                .get("/api/v1/recommendations?competitionId=" + judged.competition)
                .json()
                .get("items"))
        .isEmpty();
    assertThat(
            elsewhere
                .put("/api/v1/recommendations/" + id + "/status", "{\"status\":\"DONE\"}")
                .status())
        .isEqualTo(404);
    assertThat(
            elsewhere
                .post("/api/v1/competitions/" + judged.competition + "/recommendations", "")
                .status())
        .isEqualTo(404);
  }

  @Test
  void aTrainerHereWhoOnlyReadsElsewhereDecidesNothingThere() {
    judged.kader();
    judged.submit("D2");
    String id = judged.derive().get(0).get("id").asText();
    PortalClient both =
        TestAccount.with(
                new Grant(Role.TRAINER, Scope.region("96.01")),
                new Grant(Role.VIEWER, Scope.region(judged.arena.district())))
            .api();

    assertThat(both.get("/api/v1/recommendations/" + id).status()).isEqualTo(200);
    assertThat(
            both.put("/api/v1/recommendations/" + id + "/status", "{\"status\":\"DONE\"}").status())
        .isEqualTo(404);
    assertThat(
            both.post("/api/v1/competitions/" + judged.competition + "/recommendations", "")
                .status())
        .isEqualTo(404);
  }

  @Test
  void onlyTrainersAndAdminsDerive() {
    PortalClient viewer =
        TestAccount.with(new Grant(Role.VIEWER, Scope.region(judged.arena.district()))).api();
    String path = "/api/v1/competitions/" + judged.competition + "/recommendations";

    assertThat(judged.arena.committee().post(path, "").status()).isEqualTo(403);
    assertThat(viewer.post(path, "").status()).isEqualTo(403);
    assertThat(judged.assessor.api().post(path, "").status()).isEqualTo(403);
  }

  @Test
  void aPelatihanPlannedForThemPlansThemAndItsEndSettlesThem() {
    UUID passing = judged.kader();
    UUID failing = judged.kader();
    judged.submit("D2");
    JsonNode all = judged.derive();
    String ofPassing = only(of(passing, all), "K-BB1").get("id").asText();
    String ofFailing = only(of(failing, all), "K-BB1").get("id").asText();
    String dismissed = only(of(failing, all), "U-01").get("id").asText();
    decide(dismissed, "{\"status\":\"DISMISSED\",\"reason\":\"Cuti\"}");

    Answer planned =
        judged
            .trainer
            .api()
            .post(
                "/api/v1/pelatihan",
                """
                {"course": "K-BB1", "startsOn": "2026-12-01", "endsOn": "2026-12-02",
                 "puskesmasId": "%s", "recommendations": ["%s", "%s", "%s"]}"""
                    .formatted(judged.arena.puskesmas(), ofPassing, ofFailing, dismissed));

    assertThat(planned.status()).isEqualTo(201);
    assertThat(statusOf(ofPassing)).isEqualTo("PLANNED");
    assertThat(statusOf(dismissed)).isEqualTo("DISMISSED");

    RecommendationService service =
        NeedModule.recommendations(
            Registers.platform(MariaDb.jdbi(), Clock.systemUTC(), Policies.DEFAULTS));
    List<RecommendationId> ids =
        List.of(
            RecommendationId.valueOf(ofPassing),
            RecommendationId.valueOf(ofFailing),
            RecommendationId.valueOf(dismissed));
    MariaDb.jdbi()
        .useTransaction(db -> service.settle(db, Actor.SYSTEM, ids, Set.of(new KaderId(passing))));

    assertThat(statusOf(ofPassing)).isEqualTo("DONE");
    assertThat(statusOf(ofFailing)).isEqualTo("OPEN");
    assertThat(statusOf(dismissed)).isEqualTo("DISMISSED");

    MariaDb.jdbi().useTransaction(db -> service.reopen(db, Actor.SYSTEM, ids));

    assertThat(statusOf(ofPassing)).isEqualTo("OPEN");
  }

  @Test
  void twoDerivationsAtOnceTakeTurns() {
    judged.kader("BB-03");
    judged.submitAllWeak();
    String path = "/api/v1/competitions/" + judged.competition + "/recommendations";

    List<CompletableFuture<Integer>> both =
        List.of(
            CompletableFuture.supplyAsync(() -> judged.trainer.api().post(path, "").status()),
            CompletableFuture.supplyAsync(() -> judged.trainer.api().post(path, "").status()));

    assertThat(both).extracting(CompletableFuture::join).containsExactly(200, 200);
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

  private static ObjectNode steps(int... numbers) {
    var value = JsonNodeFactory.instance.objectNode();
    var done = value.putArray("done");
    for (int number : numbers) {
      done.add(number);
    }
    return value;
  }

  private String statusOf(String id) {
    return judged.trainer.api().get("/api/v1/recommendations/" + id).json().get("status").asText();
  }

  @CanIgnoreReturnValue
  private Answer decide(String id, String body) {
    return judged.trainer.api().put("/api/v1/recommendations/" + id + "/status", body);
  }

  private JsonNode list(String query) {
    return judged.trainer.api().get("/api/v1/recommendations" + query).json().get("items");
  }

  private static List<JsonNode> of(UUID kader, Iterable<JsonNode> all) {
    return StreamSupport.stream(all.spliterator(), false)
        .filter(it -> it.get("kaderId").asText().equals(kader.toString()))
        .toList();
  }

  private static JsonNode only(Iterable<JsonNode> all, String course) {
    return StreamSupport.stream(all.spliterator(), false)
        .filter(it -> it.get("course").asText().equals(course))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> courses(Iterable<JsonNode> all) {
    return StreamSupport.stream(all.spliterator(), false)
        .map(it -> it.get("course").asText())
        .toList();
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
