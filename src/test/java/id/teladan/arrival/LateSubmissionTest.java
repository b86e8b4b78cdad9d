package id.teladan.arrival;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.teladan.platform.Hashes;
import id.teladan.testing.PortalClient.Answer;
import org.junit.jupiter.api.Test;

/** Sheets that are handed in too late. */
class LateSubmissionTest {

  private final FieldSheet sheet = new FieldSheet();

  @Test
  void itIsKeptWithTheReceiptOfASubmissionWhichStaysTheSame() {
    String stateHash = sheet.answerAll();
    sheet.withdraw();

    Answer answer = sheet.submit(stateHash);

    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.slug()).isEqualTo("entry-not-taking-part");
    assertThat(answer.json().get("kept").asBoolean()).isTrue();
    String signed = sheet.id + "\n" + stateHash + "\n" + answer.json().get("receivedAt").asText();
    assertThat(FieldSheet.key().verifies(signed, answer.json().get("signature").asText())).isTrue();
    assertThat(sheet.submit(stateHash).json()).isEqualTo(answer.json());
    assertThat(sheet.read().get("status").asText()).isEqualTo("DRAFT");
    assertThat(list()).hasSize(1);
  }

  @Test
  void onceAdmittedTheSheetIsHandedInAsOfThatTime() {
    String stateHash = sheet.answerAll();
    sheet.withdraw();
    JsonNode kept = sheet.submit(stateHash).json();

    Answer decided = sheet.decideSubmission(stateHash, "ADMITTED", "Ikut dinilai");

    assertThat(decided.json().get("status").asText()).isEqualTo("ADMITTED");
    assertThat(sheet.read().get("status").asText()).isEqualTo("SUBMITTED");
    Answer again = sheet.submit(stateHash);
    assertThat(again.status()).isEqualTo(200);
    assertThat(again.json().get("signature")).isEqualTo(kept.get("signature"));
    assertThat(sheet.decideSubmission(stateHash, "DECLINED", "x").slug())
        .isEqualTo("late-admitted");
  }

  @Test
  void onlyWhatThePortalHoldsCompletelyIsHandedIn() {
    String other = Hashes.sha256("{}");
    sheet.send(FieldSheet.answer(3, 1));
    String incomplete = sheet.read().get("stateHash").asText();
    sheet.withdraw();
    sheet.submit(other);
    sheet.submit(incomplete);

    assertThat(sheet.decideSubmission(other, "ADMITTED", "").slug()).isEqualTo("sheet-differs");
    assertThat(sheet.decideSubmission(incomplete, "ADMITTED", "").slug())
        .isEqualTo("sheet-incomplete");
    assertThat(sheet.decideSubmission(Hashes.sha256("x"), "ADMITTED", "").status()).isEqualTo(404);
  }

  @Test
  void whatIsDeclinedSaysSoFromThenOn() {
    String stateHash = sheet.answerAll();
    sheet.withdraw();
    JsonNode kept = sheet.submit(stateHash).json();

    assertThat(sheet.decideSubmission(stateHash, "DECLINED", "").status()).isEqualTo(422);
    assertThat(sheet.decideSubmission(stateHash, "DECLINED", "Mundur").status()).isEqualTo(200);

    Answer again = sheet.submit(stateHash);
    assertThat(again.slug()).isEqualTo("late-declined");
    assertThat(again.json().get("signature")).isEqualTo(kept.get("signature"));
  }

  @Test
  void aHashThatIsNoneIsNotKept() {
    sheet.withdraw();

    assertThat(sheet.submit("x".repeat(70)).status()).isEqualTo(422);
    assertThat(list()).isEmpty();
  }

  private JsonNode list() {
    return sheet
        .arena
        .committee()
        .get("/api/v1/competitions/%s/late-submissions?limit=1".formatted(sheet.competition))
        .json()
        .get("items");
  }
}
