package id.teladan.arrival;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.teladan.platform.CanonicalJson;
import id.teladan.platform.Hashes;
import id.teladan.testing.Arena;
import id.teladan.testing.MariaDb;
import id.teladan.testing.PortalClient.Answer;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Operations that come too late: kept with a receipt, and then admitted or declined. */
class LateOperationTest {

  private final FieldSheet sheet = new FieldSheet();
  private final ObjectNode late = FieldSheet.answer(0, 99).put("note", "SK tidak ada");

  @Test
  void whatComesAfterSubmissionIsKeptWithAReceiptAndChangesNothing() {
    sheet.submitAll();
    JsonNode before = sheet.read();

    JsonNode receipt = sheet.send(late).get(0);

    assertThat(receipt.get("outcome").asText()).isEqualTo("REFUSED");
    assertThat(receipt.at("/problem/type").asText()).isEqualTo("/problems/sheet-submitted");
    assertThat(receipt.get("kept").asBoolean()).isTrue();
    String hash = Hashes.sha256(CanonicalJson.of(late));
    assertThat(receipt.get("contentHash").asText()).isEqualTo(hash);
    String signed =
        String.join(
            "\n",
            late.get("id").asText(),
            hash,
            sheet.id.toString(),
            receipt.get("receivedAt").asText());
    assertThat(FieldSheet.key().verifies(signed, receipt.get("signature").asText())).isTrue();
    assertThat(sheet.read()).isEqualTo(before);
    assertThat(sheet.send(late).get(0)).isEqualTo(receipt);
  }

  @Test
  void theCommitteeFindsItAndNobodyElseDoes() {
    sheet.submitAll();
    sheet.send(late, FieldSheet.answer(2, 98));

    assertThat(sheet.late("")).hasSize(2);
    JsonNode found = sheet.late("?status=WAITING&limit=1").get(0);
    assertThat(found.get("lateBecause").asText()).isEqualTo("SUBMITTED");
    assertThat(found.get("sheetId").asText()).isEqualTo(sheet.id.toString());
    assertThat(sheet.late("?status=DECLINED")).isEmpty();

    String path = "/api/v1/competitions/%s/late-operations".formatted(sheet.competition);
    assertThat(new Arena().committee().get(path).status()).isEqualTo(404);
    assertThat(sheet.ani.api().get(path).status()).isEqualTo(403);
    assertThat(sheet.arena.committee().get(path + "?status=LAIN").status()).isEqualTo(422);
    assertThat(
            new Arena()
                .committee()
                .post(sheet.path("/late-operations/decision"), "{\"outcome\":\"ADMITTED\"}")
                .status())
        .isEqualTo(404);
  }

  @Test
  void onceAdmittedItIsAnOrdinaryOperationWithTheReceiptItHadBefore() {
    sheet.submitAll();
    JsonNode kept = sheet.send(late).get(0);

    Answer decided = sheet.decide("ADMITTED", null, null);

    assertThat(decided.status()).isEqualTo(200);
    assertThat(decided.json().at("/items/0/status").asText()).isEqualTo("ADMITTED");
    assertThat(decided.json().at("/items/0/decidedBy").asText())
        .isEqualTo(sheet.arena.committeeAccount().username());
    assertThat(sheet.read().at("/answers/A1/value/level").asInt()).isZero();
    assertThat(sheet.read().get("status").asText()).isEqualTo("SUBMITTED");
    JsonNode again = sheet.send(late).get(0);
    assertThat(again.get("outcome").asText()).isEqualTo("ALREADY_STORED");
    assertThat(again.get("signature")).isEqualTo(kept.get("signature"));
    assertThat(again.get("receivedAt")).isEqualTo(kept.get("receivedAt"));
    JsonNode log = sheet.ani.api().get(sheet.path("/operations?limit=500")).json().get("items");
    assertThat(log.get(log.size() - 1).get("id")).isEqualTo(late.get("id"));
    assertThat(log.get(log.size() - 1).get("batch").asInt()).isEqualTo(2);
    assertThat(sheet.decide("ADMITTED", null, null).json().get("items")).isEmpty();
  }

  @Test
  void anOlderAnswerThatIsAdmittedIsInTheLogAndLosesTheMergeAsEver() {
    sheet.submitAll();
    sheet.send(FieldSheet.answer(0, 0));

    assertThat(sheet.decide("ADMITTED", null, null).status()).isEqualTo(200);

    assertThat(sheet.read().at("/answers/A1/value/level").asInt()).isEqualTo(4);
  }

  @Test
  void whatIsDeclinedIsKeptWithItsReasonAndMayStillBeAdmitted() {
    sheet.submitAll();
    JsonNode kept = sheet.send(late).get(0);
    List<String> ids = List.of(late.get("id").asText());

    assertThat(sheet.decide("DECLINED", " ", ids).status()).isEqualTo(422);
    assertThat(sheet.decide("DECLINED", "Sudah pleno", ids).status()).isEqualTo(200);

    JsonNode again = sheet.send(late).get(0);
    assertThat(again.get("outcome").asText()).isEqualTo("REFUSED");
    assertThat(again.get("kept").asBoolean()).isTrue();
    assertThat(again.at("/problem/type").asText()).isEqualTo("/problems/late-declined");
    assertThat(again.at("/problem/detail").asText()).contains("Sudah pleno");
    assertThat(again.get("signature")).isEqualTo(kept.get("signature"));
    assertThat(sheet.late("?status=DECLINED")).hasSize(1);

    assertThat(sheet.decide("ADMITTED", null, ids).status()).isEqualTo(200);
    assertThat(sheet.decide("DECLINED", "Ternyata tidak", ids).slug()).isEqualTo("late-admitted");
  }

  @Test
  void onlyWhatIsLateOnThisSheetIsDecidedAbout() {
    sheet.submitAll();
    sheet.send(late);

    assertThat(sheet.decide("ADMITTED", null, List.of(FieldSheet.newId())).status()).isEqualTo(422);
    assertThat(sheet.decide("WAITING", "x", null).status()).isEqualTo(422);
    assertThat(sheet.late("?status=WAITING")).hasSize(1);
  }

  @Test
  void aDecidedResultTakesNothingBeforeItIsCorrected() {
    sheet.submitAll();
    sheet.seal();
    assertThat(sheet.send(late).at("/0/problem/type").asText()).isEqualTo("/problems/sealed");

    assertThat(sheet.decide("ADMITTED", null, null).slug()).isEqualTo("sealed");
    assertThat(sheet.late("?status=WAITING")).hasSize(1);

    sheet.correct();
    assertThat(sheet.decide("ADMITTED", null, null).status()).isEqualTo(200);
    assertThat(sheet.read().at("/answers/A1/value/level").asInt()).isZero();
  }

  @Test
  void aTabletThatComesBackAfterTheDecisionWithASheetOfItsOwnIsNotSentAway() {
    var other = sheet.arena.enter(sheet.competition, sheet.arena.posyandu());
    var visit = sheet.arena.visit(other);
    sheet.submitAll();
    sheet.seal();
    String path = "/api/v1/sheets/" + FieldSheet.newId();
    String body = "{\"visitId\":\"%s\"}".formatted(visit);

    Answer opened = sheet.ani.api().put(path, body);

    assertThat(opened.status()).isEqualTo(409);
    assertThat(opened.slug()).isEqualTo("sealed");
    assertThat(opened.json().get("kept").asBoolean()).isTrue();
    assertThat(sheet.ani.api().put(path, body).status()).isEqualTo(200);
    JsonNode receipt =
        sheet.ani.api().post(path + "/operations", Arena.body(late)).json().at("/receipts/0");
    assertThat(receipt.get("kept").asBoolean()).isTrue();
  }

  @Test
  void whatComesForAnEntryThatWithdrewIsKept() {
    ObjectNode before = FieldSheet.answer(3, 1);
    sheet.send(before);
    sheet.withdraw();

    JsonNode receipts = sheet.send(before, late);

    assertThat(receipts.at("/0/outcome").asText()).isEqualTo("ALREADY_STORED");
    assertThat(receipts.at("/1/problem/type").asText())
        .isEqualTo("/problems/entry-not-taking-part");
    assertThat(receipts.at("/1/kept").asBoolean()).isTrue();
    assertThat(sheet.decide("ADMITTED", "Ikut dinilai", null).status()).isEqualTo(200);
    assertThat(sheet.read().at("/answers/A1/value/level").asInt()).isZero();
  }

  @Test
  void inModerationTheOtherItemsAreLateAndWhatIsThereIsStillReceipted() {
    ObjectNode before = FieldSheet.answer(3, 100);
    sheet.send(before);
    sheet.submitAll();
    MariaDb.jdbi()
        .useHandle(
            db ->
                db.execute(
                    "UPDATE sheet SET status = 'IN_MODERATION', moderated_items = 'A2'"
                        + " WHERE id = ?",
                    sheet.id.toString()));

    JsonNode receipts = sheet.send(before, late, Arena.operation("A2", Arena.level(2), 100));

    assertThat(receipts.findValuesAsText("outcome"))
        .containsExactly("ALREADY_STORED", "REFUSED", "STORED");
    assertThat(receipts.at("/1/kept").asBoolean()).isTrue();
    assertThat(sheet.late("").at("/0/lateBecause").asText()).isEqualTo("NOT_IN_MODERATION");
  }

  @Test
  void whatWasLateStaysSoWhenTheSheetIsReturned() {
    sheet.submitAll();
    JsonNode kept = sheet.send(late).get(0);
    assertThat(sheet.arena.committee().post(sheet.path("/return"), "{\"reason\":\"x\"}").status())
        .isEqualTo(200);

    JsonNode receipts = sheet.send(late, FieldSheet.answer(3, 100));

    assertThat(receipts.get(0)).isEqualTo(kept);
    assertThat(receipts.at("/1/outcome").asText()).isEqualTo("STORED");
  }

  @Test
  void whatDoesNotFitTheInstrumentIsRefusedAndNotKept() {
    sheet.submitAll();

    JsonNode receipts =
        sheet.send(
            Arena.operation("ZZ", Arena.level(1), 99), Arena.operation("A1", Arena.level(9), 99));

    assertThat(receipts.findValuesAsText("outcome")).containsExactly("REFUSED", "REFUSED");
    assertThat(receipts.findValues("kept")).isEmpty();
    assertThat(receipts.findValues("signature")).isEmpty();
    assertThat(sheet.late("")).isEmpty();
  }

  @Test
  void anIdIsTakenForOtherContentEvenWhileItWaits() {
    sheet.submitAll();
    sheet.send(late);

    JsonNode receipt = sheet.send(late.deepCopy().put("counter", 100)).get(0);

    assertThat(receipt.at("/problem/type").asText()).isEqualTo("/problems/id-taken");
    assertThat(receipt.has("kept")).isFalse();
  }
}
