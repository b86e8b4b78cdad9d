package id.teladan.pelatihan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.teladan.kader.KaderId;
import id.teladan.platform.Ids;
import id.teladan.testing.PortalClient;
import id.teladan.testing.PortalClient.Answer;
import id.teladan.testing.TrainingVillage;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is sent about a pelatihan and cannot be. */
class PelatihanFaultsTest {

  private final PelatihanDesk desk = new PelatihanDesk();
  private final TrainingVillage village = desk.village;
  private final PortalClient trainer = desk.trainer;

  @Test
  void wrongFieldsAreNamed() {
    Answer answer =
        trainer.post(
            "/api/v1/pelatihan",
            """
            {"course": "K-XX", "startsOn": "2026-03-03", "endsOn": "2026-03-02", "capacity": 0,
             "trainers": [""], "sessions": [{"title": "", "hours": 0,
               "startsAt": "2026-03-02T05:00:00Z", "endsAt": "2026-03-02T01:00:00Z"}]}
            """);

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.wrongFields())
        .containsExactlyInAnyOrder(
            "course",
            "endsOn",
            "capacity",
            "puskesmasId",
            "trainers[0]",
            "sessions[0].title",
            "sessions[0].hours",
            "sessions[0].endsAt");
  }

  @Test
  void nothingThatIsSentMakesItFail() {
    String path = desk.planned();
    String kader = village.kader().toString();
    String long_ = "x".repeat(10_000);
    for (String json :
        List.of(
            "",
            "{",
            "[]",
            "null",
            "{\"courze\": 1}",
            "{\"startsOn\": \"2026-02-31\"}",
            "{\"sessions\": [null]}",
            "{\"sessions\": [{\"startsAt\": \"+999999999-01-01T00:00:00Z\"}]}",
            "{\"recommendations\": [null]}",
            "{\"trainers\": [null]}",
            "{\"id\": \"bukan\"}",
            "[".repeat(1000))) {
      assertThat(trainer.post("/api/v1/pelatihan", json).status()).as(json).isIn(400, 422);
      assertThat(trainer.put(path, json, "\"1\"").status()).as(json).isIn(400, 422);
      assertThat(trainer.post("/api/v1/check-ins", json).status()).as(json).isIn(400, 422);
      assertThat(desk.put(path + "/tests/PRE/" + kader, json)).as(json).isIn(400, 422);
    }
    assertThat(trainer.post("/api/v1/pelatihan", desk.body("x").replace("Aula", long_)).status())
        .isEqualTo(422);
    assertThat(trainer.post(path + "/completion", "{\"reason\": \"" + long_ + "\"}").status())
        .isEqualTo(422);
    assertThat(trainer.get("/api/v1/pelatihan?status=BUKAN").status()).isEqualTo(422);
    assertThat(trainer.get("/api/v1/pelatihan?after=zzz").status()).isEqualTo(422);
    assertThat(trainer.get("/api/v1/pelatihan?after=YQ").status()).isEqualTo(422);
    assertThat(trainer.get("/api/v1/pelatihan?kaderId=bukan").status()).isEqualTo(404);
    assertThat(trainer.get("/api/v1/pelatihan/bukan").status()).isEqualTo(404);
    assertThat(desk.put(path + "/enrollments/" + Ids.next(), "{}")).isEqualTo(404);
    assertThat(desk.put(path + "/tests/TENGAH/" + kader, "{\"score\": 1}")).isEqualTo(404);
  }

  @Test
  void aBatchOverTheLimitStoresNothing() {
    String many = "{\"checkIns\": [" + "{},".repeat(500) + "{}]}";

    assertThat(trainer.post("/api/v1/check-ins", many).status()).isEqualTo(413);
  }

  @Test
  void aCheckInThatIsNoneIsKeptAndTakesNoOtherWithIt() {
    String path = desk.planned();
    JsonNode session = trainer.get(path).json().path("sessions").path(0);
    KaderId kader = village.kader();
    assertThat(desk.put(path + "/enrollments/" + kader, "{}")).isEqualTo(200);
    String good =
        "{\"id\": \"%s\", \"sessionId\": \"%s\", \"kaderId\": \"%s\","
                .formatted(Ids.next(), session.path("id").asText(), kader)
            + " \"at\": \"2026-03-02T01:00:00Z\", \"device\": \"t\", \"method\": \"MANUAL\"}";
    String odd = Ids.next().toString();
    String batch =
        """
        {"checkIns": [null, 7, [], {"id": "%s", "sesion": "x", "n": 1e999999}, {"id": 5}, {}, %s]}
        """
            .formatted(odd, good);

    Answer answer = trainer.post("/api/v1/check-ins", batch);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().findValuesAsText("reason"))
        .containsExactly(
            "not-a-check-in",
            "not-a-check-in",
            "not-a-check-in",
            "field-unknown",
            "field-not-text",
            "id-unreadable",
            "null");
    assertThat(answer.json().path("receipts").path(3).path("checkInId").asText()).isEqualTo(odd);
    assertThat(trainer.post("/api/v1/check-ins", batch).json().findValuesAsText("outcome"))
        .containsOnly("REJECTED", "ALREADY_STORED");
    assertThat(trainer.post("/api/v1/check-ins", "{\"checkIns\": null}").status()).isEqualTo(422);
  }
}
