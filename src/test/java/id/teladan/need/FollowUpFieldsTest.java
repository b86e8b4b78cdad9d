package id.teladan.need;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.teladan.platform.Ids;
import id.teladan.platform.Words;
import id.teladan.testing.PortalClient;
import id.teladan.testing.PortalClient.Answer;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the fields of a follow-up take, and what they mean. */
class FollowUpFieldsTest {

  private static final String PATH = "/api/v1/follow-ups";
  private final Judged judged = new Judged();
  private final PortalClient dewi = judged.trainer.api();

  @ParameterizedTest
  @CsvSource({"D2, 60", "C2, 180", "'', 60"})
  void withoutADayTheUsualTimeForTheGapIsGiven(String item, int days) {
    ObjectNode note = FollowUpNote.of(judged).put("visitId", judged.visit.toString());
    note.remove("dueOn");
    if (!item.isEmpty()) {
      note.put("item", item);
    }

    JsonNode created = dewi.post(PATH, note.toString()).json();

    LocalDate today = LocalDate.now(Words.ZONE);
    assertThat(created.get("dueOn").asText()).isEqualTo(today.plusDays(days).toString());
  }

  @Test
  void dangerHasAWeek() {
    ObjectNode note =
        FollowUpNote.of(judged).put("visitId", judged.visit.toString()).put("item", "C2");
    note.remove("dueOn");

    Answer created = dewi.post(PATH, note.put("danger", true).toString());

    assertThat(created.json().get("danger").asBoolean()).isTrue();
    assertThat(created.json().get("dueOn").asText())
        .isEqualTo(LocalDate.now(Words.ZONE).plusDays(7).toString());
    String path = PATH + "/" + created.json().get("id").asText();
    ObjectNode over = ((ObjectNode) created.json()).put("danger", false);
    assertThat(dewi.put(path, over.toString(), created.header("ETag")).json().get("danger"))
        .isEqualTo(BooleanNode.FALSE);
  }

  @Test
  void noDangerIsTheSameAsNothingSaid() {
    ObjectNode note = FollowUpNote.of(judged).put("id", Ids.next().toString());

    assertThat(dewi.post(PATH, note.toString()).status()).isEqualTo(201);
    assertThat(dewi.post(PATH, note.put("danger", false).toString()).status()).isEqualTo(200);
    assertThat(dewi.post(PATH, note.put("danger", true).toString()).slug()).isEqualTo("id-taken");
  }

  @ParameterizedTest
  @CsvSource({
    "obstacle, ''",
    "solution, ' '",
    "action, ''",
    "owner, ''",
    "status, TERLAMBAT",
    "dueOn, 2026-02-31",
    "dueOn, 0026-02-01",
    "posyanduId, x",
    "lain, x"
  })
  void whatIsWrongIsNamed(String field, String value) {
    Answer answer = dewi.post(PATH, FollowUpNote.of(judged).put(field, value).toString());

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.json().at("/errors/0/field").asText()).isEqualTo(field);
  }

  @ParameterizedTest
  @ValueSource(strings = {"obstacle", "solution", "action", "owner", "resources", "proof", "item"})
  void aTextOfTenThousandCharactersIsTooLong(String field) {
    Answer answer =
        dewi.post(PATH, FollowUpNote.of(judged).put(field, "x".repeat(10_000)).toString());

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.json().at("/errors/0/field").asText()).isEqualTo(field);
  }

  @Test
  void oddTextsAreKeptAsTheyAre() {
    String odd = "Bu Dewi's <script>alert(1)</script> 100%_😀";

    JsonNode created =
        dewi.post(PATH, FollowUpNote.of(judged).put("obstacle", odd).toString()).json();

    assertThat(created.get("obstacle").asText()).isEqualTo(odd);
  }

  @Test
  void theVisitMustHaveGoneThereAndTheItemMustBeOfItsInstrument() {
    Judged other = new Judged();

    Answer foreignVisit =
        dewi.post(PATH, FollowUpNote.of(judged).put("visitId", other.visit.toString()).toString());
    Answer unknownItem =
        dewi.post(
            PATH,
            FollowUpNote.of(judged)
                .put("visitId", judged.visit.toString())
                .put("item", "Z9")
                .toString());

    assertThat(foreignVisit.json().at("/errors/0/field").asText()).isEqualTo("visitId");
    assertThat(unknownItem.json().at("/errors/0/field").asText()).isEqualTo("item");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Z9", "d2", " ", "%"})
  void withoutAVisitTheItemMustBeOfSomeInstrument(String item) {
    Answer answer = dewi.post(PATH, FollowUpNote.of(judged).put("item", item).toString());

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.json().at("/errors/0/field").asText()).isEqualTo("item");
    assertThat(dewi.post(PATH, FollowUpNote.of(judged).put("item", "K3.1").toString()).status())
        .isEqualTo(201);
  }
}
