package id.teladan.visit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.teladan.platform.CanonicalJson;
import id.teladan.platform.Hashes;
import id.teladan.platform.Ids;
import id.teladan.platform.Role;
import id.teladan.platform.Secrets;
import id.teladan.platform.SigningKey;
import id.teladan.testing.Arena;
import id.teladan.testing.PortalClient.Answer;
import id.teladan.testing.TestAccount;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetApiTest {

  private static final int ITEMS = 50;

  private final Arena arena = new Arena();
  private final TestAccount ani = arena.assessor();
  private final TestAccount budi = arena.assessor();
  private UUID visit;
  private UUID sheet;

  @BeforeEach
  void openASheet() {
    visit = arena.openVisit(ani, budi);
    sheet = arena.sheet(ani, visit);
  }

  @Test
  void aNewSheetIsAnEmptyDraft() {
    JsonNode read = ani.api().get("/api/v1/sheets/" + sheet).json();

    assertThat(read.get("status").asText()).isEqualTo("DRAFT");
    assertThat(read.get("assessor").asText()).isEqualTo(ani.username());
    assertThat(read.get("answers")).isEmpty();
    assertThat(read.get("stateHash").asText()).isEqualTo(Hashes.sha256("{}"));
  }

  @Test
  void theSameSheetAgainIsFoundAndASecondOneIsRefusedWithTheFirstOnesId() {
    String body = "{\"visitId\":\"%s\"}".formatted(visit);

    assertThat(ani.api().put("/api/v1/sheets/" + sheet, body).status()).isEqualTo(200);

    Answer second = ani.api().put("/api/v1/sheets/" + Ids.next(), body);
    assertThat(second.status()).isEqualTo(409);
    assertThat(second.slug()).isEqualTo("sheet-exists");
    assertThat(second.json().get("sheetId").asText()).isEqualTo(sheet.toString());
  }

  @Test
  void aSheetsIdCannotBeTakenForAnotherVisitOrByAnother() {
    UUID other = arena.openVisit(ani);

    Answer mine = ani.api().put("/api/v1/sheets/" + sheet, "{\"visitId\":\"%s\"}".formatted(other));
    Answer budis =
        budi.api().put("/api/v1/sheets/" + sheet, "{\"visitId\":\"%s\"}".formatted(visit));

    assertThat(mine.slug()).isEqualTo("id-taken");
    assertThat(budis.slug()).isEqualTo("id-taken");
  }

  @Test
  void onlyThoseAppointedOpenASheet() {
    TestAccount stranger = arena.assessor();

    assertThat(
            stranger
                .api()
                .put("/api/v1/sheets/" + Ids.next(), "{\"visitId\":\"%s\"}".formatted(visit))
                .status())
        .isEqualTo(404);
    assertThat(
            arena
                .committee()
                .put("/api/v1/sheets/" + Ids.next(), "{\"visitId\":\"%s\"}".formatted(visit))
                .status())
        .isEqualTo(403);
  }

  @Test
  void anOperationIsReceiptedWithASignatureOverItsContent() {
    ObjectNode operation = Arena.operation("A1", Arena.level(3), 1);

    JsonNode answer = add(operation).json();

    JsonNode receipt = answer.get("receipts").get(0);
    assertThat(receipt.get("outcome").asText()).isEqualTo("STORED");
    String hash = Hashes.sha256(CanonicalJson.of(operation));
    assertThat(receipt.get("contentHash").asText()).isEqualTo(hash);
    String signed =
        String.join(
            "\n",
            operation.get("id").asText(),
            hash,
            sheet.toString(),
            receipt.get("receivedAt").asText());
    assertThat(key().verifies(signed, receipt.get("signature").asText())).isTrue();
    assertThat(answer.get("stateHash").asText())
        .isEqualTo(Hashes.sha256("{\"A1\":{\"note\":null,\"value\":{\"level\":3}}}"));
    assertThat(answer.get("score").decimalValue()).isEqualByComparingTo("2.25");
  }

  @Test
  void anAbsentNoteHashesLikeANullOne() {
    ObjectNode operation = Arena.operation("A1", Arena.level(3), 1);
    String hash = Hashes.sha256(CanonicalJson.of(operation));
    ObjectNode without = operation.deepCopy();
    without.remove("note");

    assertThat(add(without).json().at("/receipts/0/contentHash").asText()).isEqualTo(hash);
  }

  @Test
  void anOperationSentAgainGetsTheFirstReceiptForEver() {
    ObjectNode operation = Arena.operation("A1", Arena.level(3), 1);
    ObjectNode another = Arena.operation("A2", Arena.level(4), 2);
    JsonNode first = add(operation).json().get("receipts").get(0);

    JsonNode answer = add(another, operation, operation).json();

    assertThat(outcomes(answer)).containsExactly("STORED", "ALREADY_STORED", "ALREADY_STORED");
    for (int again : new int[] {1, 2}) {
      JsonNode receipt = answer.get("receipts").get(again);
      assertThat(receipt.get("receivedAt")).isEqualTo(first.get("receivedAt"));
      assertThat(receipt.get("signature")).isEqualTo(first.get("signature"));
    }
  }

  @Test
  void anIdIsTakenForOtherContentAndOnAnotherSheet() {
    ObjectNode operation = Arena.operation("A1", Arena.level(3), 1);
    assertThat(add(operation).status()).isEqualTo(200);
    ObjectNode other = operation.deepCopy();
    other.set("value", Arena.level(4));
    UUID budisSheet = arena.sheet(budi, visit);

    JsonNode changed = add(other).json();
    JsonNode elsewhere =
        budi.api()
            .post("/api/v1/sheets/%s/operations".formatted(budisSheet), Arena.body(operation))
            .json();
    JsonNode twiceInOne =
        add(Arena.operation("A2", Arena.level(4), 5), withIdOf(other, "A3")).json();

    assertThat(outcomes(changed)).containsExactly("REFUSED");
    assertThat(changed.at("/receipts/0/problem/type").asText()).isEqualTo("/problems/id-taken");
    assertThat(outcomes(elsewhere)).containsExactly("REFUSED");
    assertThat(outcomes(twiceInOne)).containsExactly("STORED", "REFUSED");
    assertThat(read().at("/answers/A1/value/level").asInt()).isEqualTo(3);
  }

  @Test
  void theHighestCounterHoldsWhateverCameLast() {
    assertThat(add(Arena.operation("A1", Arena.level(4), 9)).status()).isEqualTo(200);
    assertThat(add(Arena.operation("A1", Arena.level(1), 3)).status()).isEqualTo(200);

    assertThat(read().at("/answers/A1/value/level").asInt()).isEqualTo(4);
    JsonNode log = ani.api().get("/api/v1/sheets/%s/operations".formatted(sheet)).json();
    assertThat(log.get("items")).hasSize(2);
  }

  @Test
  void theLogIsListedPageByPageInTheOrderOfArrival() {
    ArrayNode operations = arena.bestAnswers();
    assertThat(addAll(operations).status()).isEqualTo(200);

    List<String> ids = new ArrayList<>();
    String after = "";
    while (after != null) {
      JsonNode page =
          ani.api()
              .get("/api/v1/sheets/%s/operations?limit=20&after=%s".formatted(sheet, after))
              .json();
      page.get("items").forEach(item -> ids.add(item.get("id").asText()));
      after = page.get("next").textValue();
    }

    assertThat(ids).hasSize(ITEMS).doesNotHaveDuplicates();
    assertThat(ani.api().get("/api/v1/sheets/%s/operations?after=x".formatted(sheet)).status())
        .isEqualTo(422);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"value\":{\"level\":5}}",
        "{\"value\":{\"level\":\"3\"}}",
        "{\"value\":{\"count\":3}}",
        "{\"value\":null}",
        "{\"value\":[]}",
        "{\"value\":{\"notApplicable\":true}}",
        "{\"item\":\"Z9\"}",
        "{\"item\":null}",
        "{\"id\":\"not-an-id\"}",
        "{\"id\":null}",
        "{\"id\":7}",
        "{\"at\":\"2026-02-31T00:00:00Z\"}",
        "{\"at\":\"2026-08-14T02:30:00+07:00\"}",
        "{\"at\":1786000000}",
        "{\"device\":\"\"}",
        "{\"device\":null}",
        "{\"counter\":-1}",
        "{\"counter\":1.5}",
        "{\"counter\":1e400}",
        "{\"counter\":\"1\"}",
        "{\"note\":7}",
        "{\"surprise\":true}"
      })
  void aBrokenOperationIsRefusedAndItsNeighborsAreStored(String fault) throws Exception {
    ObjectNode broken = Arena.operation("A1", Arena.level(3), 1);
    JsonNode change = new ObjectMapper().readTree(fault);
    change.properties().forEach(field -> broken.set(field.getKey(), field.getValue()));
    ObjectNode good = Arena.operation("A2", Arena.level(4), 2);

    Answer answer = add(broken, good);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(outcomes(answer.json())).containsExactly("REFUSED", "STORED");
    assertThat(answer.json().at("/receipts/0/problem/status").asInt()).isEqualTo(422);
    assertThat(answer.json().at("/receipts/0/problem/errors")).isNotEmpty();
    assertThat(read().get("answers")).hasSize(1);
  }

  @Test
  void halfAnEmojiIsRefused() {
    String body =
        Arena.body(Arena.operation("A1", Arena.level(3), 1).put("note", "HALF"))
            .replace("HALF", "\\ud83d");

    Answer answer = ani.api().post("/api/v1/sheets/%s/operations".formatted(sheet), body);

    assertThat(outcomes(answer.json())).containsExactly("REFUSED");
  }

  @Test
  void notesKeepEmojiQuotesAndMarkupAndAreBounded() {
    String note = "👩‍⚕️ O'Brien \"<script>alert(1)</script>\" 100%_";
    ObjectNode odd = Arena.operation("A1", Arena.level(3), 1).put("note", note);
    ObjectNode tooLong = Arena.operation("A2", Arena.level(4), 2).put("note", "a".repeat(10_000));

    JsonNode answer = add(odd, tooLong).json();

    assertThat(outcomes(answer)).containsExactly("STORED", "REFUSED");
    assertThat(read().at("/answers/A1/note").asText()).isEqualTo(note);
    assertThat(add(odd).json().at("/receipts/0/outcome").asText()).isEqualTo("ALREADY_STORED");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "[]", "null", "{\"operations\":{}}", "{\"operations\":[],\"x\":1}"})
  void aBodyWithoutAListOfOperationsIsRefused(String body) {
    assertThat(ani.api().post("/api/v1/sheets/%s/operations".formatted(sheet), body).status())
        .isEqualTo(422);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "{\"operations\":[}", "nonsense"})
  void whatIsNoJsonIsUnreadable(String body) {
    Answer answer = ani.api().post("/api/v1/sheets/%s/operations".formatted(sheet), body);
    assertThat(answer.status()).isIn(400, 422);
  }

  @Test
  void jsonNestedAThousandDeepIsUnreadable() {
    String deep = "{\"operations\":" + "[".repeat(1000) + "]".repeat(1000) + "}";
    assertThat(ani.api().post("/api/v1/sheets/%s/operations".formatted(sheet), deep).status())
        .isEqualTo(400);
  }

  @Test
  void fiveHundredOperationsAreTakenAndOneMoreIsTooMuch() {
    ObjectNode[] many = new ObjectNode[501];
    Arrays.setAll(many, i -> Arena.operation("A1", Arena.level(4), i));

    assertThat(add(many).status()).isEqualTo(413);
    assertThat(add(Arrays.copyOf(many, 500)).status()).isEqualTo(200);
  }

  @Test
  void aCompleteSheetIsSubmittedOnceAndTheReceiptStaysTheSame() {
    String stateHash = addAll(arena.bestAnswers()).json().get("stateHash").asText();

    Answer first = submit(ani, sheet, stateHash);
    Answer again = submit(ani, sheet, stateHash);

    assertThat(first.status()).isEqualTo(201);
    assertThat(again.status()).isEqualTo(200);
    assertThat(again.json()).isEqualTo(first.json());
    String signed = sheet + "\n" + stateHash + "\n" + first.json().get("receivedAt").asText();
    assertThat(key().verifies(signed, first.json().get("signature").asText())).isTrue();
    assertThat(read().get("status").asText()).isEqualTo("SUBMITTED");
    assertThat(read().get("score").decimalValue()).isEqualByComparingTo("100");
  }

  @Test
  void aSubmissionOfAnotherStateIsToldWhatThePortalHolds() {
    ObjectNode operation = Arena.operation("A1", Arena.level(3), 1);
    assertThat(add(operation).status()).isEqualTo(200);

    Answer answer = submit(ani, sheet, Hashes.sha256("{}"));

    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.slug()).isEqualTo("sheet-differs");
    assertThat(answer.json().get("operationIds").get(0)).isEqualTo(operation.get("id"));
  }

  @Test
  void anIncompleteSheetIsToldWhatIsMissing() {
    ArrayNode operations = arena.bestAnswers();
    operations.remove(0);
    String stateHash = addAll(operations).json().get("stateHash").asText();

    Answer answer = submit(ani, sheet, stateHash);

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.slug()).isEqualTo("sheet-incomplete");
    assertThat(answer.json().get("items")).hasSize(1);
    assertThat(answer.json().at("/items/0").asText()).isEqualTo("A1");
  }

  @Test
  void onAVisitOfOneStageCompleteMeansTheItemsOfThatStage() {
    UUID competition = arena.competition();
    UUID entry = arena.enter(competition, arena.posyandu());
    arena.appoint(competition, ani);
    arena.open(competition);
    UUID desk = arena.sheet(ani, arena.visit(entry, "ADM"));
    ArrayNode operations = JsonNodeFactory.instance.arrayNode();
    ArrayNode all = arena.bestAnswers();
    List<String> deskItems = itemsOfStage("ADM");
    all.forEach(
        operation -> {
          if (deskItems.contains(operation.get("item").asText())) {
            operations.add(operation);
          }
        });

    String stateHash =
        ani.api()
            .post("/api/v1/sheets/%s/operations".formatted(desk), body(operations))
            .json()
            .get("stateHash")
            .asText();

    assertThat(submit(ani, desk, stateHash).status()).isEqualTo(201);
  }

  @Test
  void afterSubmissionNothingNewIsTakenButWhatIsThereIsStillReceipted() {
    ArrayNode operations = arena.bestAnswers();
    String stateHash = addAll(operations).json().get("stateHash").asText();
    assertThat(submit(ani, sheet, stateHash).status()).isEqualTo(201);

    JsonNode answer =
        add((ObjectNode) operations.get(0), Arena.operation("A1", Arena.level(0), 99)).json();

    assertThat(outcomes(answer)).containsExactly("ALREADY_STORED", "REFUSED");
    assertThat(answer.at("/receipts/1/problem/type").asText())
        .isEqualTo("/problems/sheet-submitted");
    assertThat(answer.get("stateHash").asText()).isEqualTo(stateHash);
  }

  @Test
  void aReturnedSheetTakesAnswersAgainAndIsSubmittedAnew() {
    String stateHash = addAll(arena.bestAnswers()).json().get("stateHash").asText();
    assertThat(submit(ani, sheet, stateHash).status()).isEqualTo(201);

    Answer without = giveBack("{}");
    Answer returned = giveBack("{\"reason\":\"Bukti SK belum ada\"}");
    Answer twice = giveBack("{\"reason\":\"lagi\"}");

    assertThat(without.status()).isEqualTo(422);
    assertThat(returned.status()).isEqualTo(200);
    assertThat(twice.slug()).isEqualTo("sheet-not-submitted");
    assertThat(read().get("returnReason").asText()).isEqualTo("Bukti SK belum ada");
    String changed =
        add(Arena.operation("A1", Arena.level(0), 99)).json().get("stateHash").asText();
    assertThat(submit(ani, sheet, changed).status()).isEqualTo(201);
  }

  @Test
  void anotherAssessorsSheetShowsOnlyWhenBothAreSubmitted() {
    UUID budis = arena.sheet(budi, visit);
    submitComplete(ani, sheet);

    assertThat(budi.api().get("/api/v1/sheets/" + sheet).status()).isEqualTo(404);

    submitComplete(budi, budis);
    assertThat(budi.api().get("/api/v1/sheets/" + sheet).status()).isEqualTo(200);
    assertThat(arena.assessor().api().get("/api/v1/sheets/" + sheet).status()).isEqualTo(404);
  }

  @Test
  void aDraftIsItsAssessorsAloneAndAnotherOfficeNeverSeesTheSheet() {
    TestAccount admin = TestAccount.as(Role.ADMIN);
    assertThat(admin.api().get("/api/v1/sheets/" + sheet).status()).isEqualTo(404);
    assertThat(arena.committee().get("/api/v1/sheets/" + sheet).status()).isEqualTo(404);

    submitComplete(ani, sheet);

    assertThat(arena.committee().get("/api/v1/sheets/" + sheet).status()).isEqualTo(200);
    assertThat(new Arena().committee().get("/api/v1/sheets/" + sheet).status()).isEqualTo(404);
    assertThat(
            new Arena()
                .committee()
                .post("/api/v1/sheets/%s/return".formatted(sheet), "{\"reason\":\"x\"}")
                .status())
        .isEqualTo(404);
  }

  @Test
  void nobodyElseWritesASheetWhateverTheirRole() {
    String body = Arena.body(Arena.operation("A1", Arena.level(3), 1));
    String path = "/api/v1/sheets/%s/operations".formatted(sheet);

    assertThat(budi.api().post(path, body).status()).isEqualTo(404);
    assertThat(arena.committee().post(path, body).status()).isEqualTo(403);
    assertThat(TestAccount.as(Role.ADMIN).api().post(path, body).status()).isEqualTo(403);
  }

  @Test
  void twoSubmissionsAtOnceGiveOneReceipt() {
    String stateHash = addAll(arena.bestAnswers()).json().get("stateHash").asText();

    List<Answer> answers = inParallel(8, i -> submit(ani, sheet, stateHash));

    assertThat(answers).extracting(Answer::status).containsOnly(200, 201);
    assertThat(answers).extracting(Answer::status).filteredOn(status -> status == 201).hasSize(1);
    assertThat(answers)
        .extracting(answer -> answer.json().get("signature").asText())
        .containsOnly(answers.get(0).json().get("signature").asText());
  }

  @Test
  void theSameOperationsInParallelAreStoredOnceAndAllReceiptedAlike() {
    ArrayNode operations = arena.bestAnswers();

    List<Answer> answers =
        inParallel(
            6,
            i -> {
              List<JsonNode> shuffled = new ArrayList<>();
              operations.forEach(shuffled::add);
              Collections.shuffle(shuffled, new Random(i));
              return add(shuffled.toArray(JsonNode[]::new));
            });

    assertThat(answers).extracting(Answer::status).containsOnly(200);
    long stored =
        answers.stream()
            .flatMap(answer -> outcomes(answer.json()).stream())
            .filter("STORED"::equals)
            .count();
    assertThat(stored).isEqualTo(ITEMS);
    assertThat(answers)
        .allSatisfy(
            answer -> assertThat(outcomes(answer.json())).doesNotContain("REFUSED").hasSize(ITEMS));
    assertThat(
            ani.api()
                .get("/api/v1/sheets/%s/operations?limit=500".formatted(sheet))
                .json()
                .get("items"))
        .hasSize(ITEMS);
  }

  @Test
  void differentOperationsInParallelAllArrive() {
    ArrayNode operations = arena.bestAnswers();

    List<Answer> answers = inParallel(ITEMS, i -> add(operations.get(i)));

    assertThat(answers).extracting(Answer::status).containsOnly(200);
    assertThat(read().get("answers")).hasSize(ITEMS);
    assertThat(read().get("score").decimalValue()).isEqualByComparingTo("100");
  }

  private void submitComplete(TestAccount assessor, UUID ofSheet) {
    String stateHash =
        assessor
            .api()
            .post("/api/v1/sheets/%s/operations".formatted(ofSheet), body(arena.bestAnswers()))
            .json()
            .get("stateHash")
            .asText();
    assertThat(submit(assessor, ofSheet, stateHash).status()).isEqualTo(201);
  }

  private List<String> itemsOfStage(String stage) {
    List<String> codes = new ArrayList<>();
    for (JsonNode section : arena.instrument().get("sections")) {
      for (JsonNode item : section.get("items")) {
        if (item.get("stage").asText().equals(stage)) {
          codes.add(item.get("code").asText());
        }
      }
    }
    return codes;
  }

  private static List<Answer> inParallel(int times, IntFunction<Answer> call) {
    List<CompletableFuture<Answer>> calls = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      int number = i;
      calls.add(CompletableFuture.supplyAsync(() -> call.apply(number)));
    }
    return calls.stream().map(CompletableFuture::join).toList();
  }

  private static ObjectNode withIdOf(JsonNode other, String item) {
    return Arena.operation(item, Arena.level(4), 6).put("id", other.get("id").asText());
  }

  private Answer add(JsonNode... operations) {
    return ani.api().post("/api/v1/sheets/%s/operations".formatted(sheet), Arena.body(operations));
  }

  private Answer addAll(ArrayNode operations) {
    return ani.api().post("/api/v1/sheets/%s/operations".formatted(sheet), body(operations));
  }

  private static String body(ArrayNode operations) {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    body.set("operations", operations);
    return body.toString();
  }

  private static Answer submit(TestAccount who, UUID ofSheet, String stateHash) {
    return who.api()
        .post(
            "/api/v1/sheets/%s/submission".formatted(ofSheet),
            "{\"stateHash\":\"%s\"}".formatted(stateHash));
  }

  private Answer giveBack(String body) {
    return arena.committee().post("/api/v1/sheets/%s/return".formatted(sheet), body);
  }

  private JsonNode read() {
    return ani.api().get("/api/v1/sheets/" + sheet).json();
  }

  private static List<String> outcomes(JsonNode answer) {
    List<String> outcomes = new ArrayList<>();
    answer.get("receipts").forEach(receipt -> outcomes.add(receipt.get("outcome").asText()));
    return outcomes;
  }

  /** The key of the tests' portal. */
  private static SigningKey key() {
    byte[] secret = new byte[32];
    Arrays.fill(secret, (byte) 0x5e);
    return new SigningKey(new Secrets(secret));
  }
}
