package id.teladan.pelatihan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.teladan.kader.KaderId;
import id.teladan.platform.Ids;
import id.teladan.testing.PortalClient;
import id.teladan.testing.PortalClient.Answer;
import id.teladan.testing.TrainingVillage;
import java.net.http.HttpRequest;
import org.junit.jupiter.api.Test;

/** A pelatihan over HTTP, from its plan to its completion. */
class PelatihanApiTest {

  private final PelatihanDesk desk = new PelatihanDesk();
  private final TrainingVillage village = desk.village;
  private final PortalClient trainer = desk.trainer;

  @Test
  void theRoadFromPlanToCompletion() {
    KaderId kader = village.kader();
    Answer created = trainer.post("/api/v1/pelatihan", desk.body(Ids.next().toString()));
    assertThat(created.status()).isEqualTo(201);
    String path = created.header("Location").replaceFirst("^https?://[^/]+", "");
    JsonNode session = created.json().path("sessions").path(0);
    assertThat(created.json().path("status").asText()).isEqualTo("RUNNING");
    assertThat(created.json().path("capacity").asInt()).isEqualTo(2);

    Answer enrolled = trainer.put(path + "/enrollments/" + kader, "{}");
    assertThat(enrolled.json().path("outcome").asText()).isEqualTo("ENROLLED");
    String ticket = enrolled.json().path("ticket").asText();
    assertThat(trainer.get(path + "/enrollments/" + kader).json()).isEqualTo(enrolled.json());

    Answer checkedIn =
        trainer.post(
            "/api/v1/check-ins",
            """
            {"checkIns": [
              {"id": "%s", "sessionId": "%s", "ticket": "%s", "at": "2026-03-02T01:00:00Z",
               "device": "tablet-1", "method": "QR"},
              {"id": "%s", "sessionId": "%s", "ticket": "palsu", "at": "2026-03-02T01:00:00Z",
               "device": "tablet-1", "method": "QR"}]}
            """
                .formatted(
                    Ids.next(),
                    session.path("id").asText(),
                    ticket,
                    Ids.next(),
                    session.path("id").asText()));
    assertThat(checkedIn.json().findValuesAsText("outcome")).containsExactly("STORED", "REJECTED");
    assertThat(checkedIn.json().findValuesAsText("reason"))
        .containsExactly("null", "ticket-forged");

    assertThat(desk.put(path + "/tests/PRE/" + kader, "{\"score\": 55}")).isEqualTo(200);
    assertThat(desk.put(path + "/tests/POST/" + kader, "{\"score\": 85.5}")).isEqualTo(200);

    Answer completed = trainer.post(path + "/completion", "{}");
    assertThat(completed.status()).isEqualTo(200);
    JsonNode item = completed.json().path("items").path(0);
    assertThat(item.path("kaderId").asText()).isEqualTo(kader.toString());
    assertThat(item.path("attendedHours").asInt()).isEqualTo(8);
    assertThat(item.path("ofHours").asInt()).isEqualTo(8);
    assertThat(item.path("outcome").asText()).isEqualTo("LULUS");
    assertThat(trainer.get(path).json().path("status").asText()).isEqualTo("COMPLETED");
    assertThat(
            trainer
                .send("POST", path + "/completion", HttpRequest.BodyPublishers.noBody())
                .status())
        .isEqualTo(200);
  }

  @Test
  void theSameCreationAgainIsTheSameThing() {
    String id = Ids.next().toString();
    assertThat(trainer.post("/api/v1/pelatihan", desk.body(id)).status()).isEqualTo(201);

    assertThat(trainer.post("/api/v1/pelatihan", desk.body(id)).status()).isEqualTo(200);
    assertThat(trainer.put("/api/v1/pelatihan/" + id, desk.body(id)).status()).isEqualTo(200);
    Answer other =
        trainer.post(
            "/api/v1/pelatihan", desk.body(id).replace("\"capacity\": 2", "\"capacity\": 3"));
    assertThat(other.status()).isEqualTo(409);
    assertThat(other.slug()).isEqualTo("id-taken");
  }

  @Test
  void aChangeNeedsTheETagThatWasRead() {
    String id = Ids.next().toString();
    String path = "/api/v1/pelatihan/" + id;
    assertThat(trainer.put(path, desk.body(id)).status()).isEqualTo(201);
    Answer read = trainer.get(path);
    String changed = read.text().replace("\"capacity\":2", "\"capacity\":5");

    assertThat(trainer.put(path, changed).status()).isEqualTo(428);
    assertThat(trainer.put(path, changed, "\"99\"").status()).isEqualTo(412);
    Answer saved = trainer.put(path, changed, read.header("ETag"));
    assertThat(saved.status()).isEqualTo(200);
    assertThat(saved.json().path("capacity").asInt()).isEqualTo(5);
    assertThat(saved.json().path("sessions")).isEqualTo(read.json().path("sessions"));
    assertThat(trainer.put(path, changed, read.header("ETag")).status()).isEqualTo(412);
  }

  @Test
  void capacityNeverFallsBelowThoseEnrolled() {
    String path = desk.planned();
    assertThat(desk.put(path + "/enrollments/" + village.kader(), "{}")).isEqualTo(200);
    assertThat(desk.put(path + "/enrollments/" + village.kader(), "{}")).isEqualTo(200);
    KaderId third = village.kader();
    assertThat(PelatihanDesk.outcome(trainer.put(path + "/enrollments/" + third, "{}")))
        .isEqualTo("WAITLISTED");
    Answer read = trainer.get(path);

    Answer fewer =
        trainer.put(
            path, read.text().replace("\"capacity\":2", "\"capacity\":1"), read.header("ETag"));
    assertThat(fewer.slug()).isEqualTo("capacity-below-enrolled");

    Answer more =
        trainer.put(
            path, read.text().replace("\"capacity\":2", "\"capacity\":3"), read.header("ETag"));
    assertThat(more.status()).isEqualTo(200);
    assertThat(PelatihanDesk.outcome(trainer.get(path + "/enrollments/" + third)))
        .isEqualTo("ENROLLED");
  }

  @Test
  void aSessionWithADaftarHadirStays() {
    String path = desk.planned();
    KaderId kader = village.kader();
    assertThat(desk.put(path + "/enrollments/" + kader, "{}")).isEqualTo(200);
    Answer read = trainer.get(path);
    String session = read.json().path("sessions").path(0).path("id").asText();
    assertThat(
            trainer
                .post(
                    "/api/v1/check-ins",
                    """
                    {"checkIns": [{"id": "%s", "sessionId": "%s", "kaderId": "%s",
                      "at": "2026-03-02T01:00:00Z", "device": null, "method": "IMPORT"}]}
                    """
                        .formatted(Ids.next(), session, kader))
                .json()
                .findValuesAsText("outcome"))
        .containsExactly("STORED");

    String without =
        desk.body(path.substring(path.lastIndexOf('/') + 1))
            .replaceAll("(?s)\"sessions\": \\[.*?]", "\"sessions\": []");

    assertThat(trainer.put(path, without, read.header("ETag")).slug())
        .isEqualTo("session-has-check-ins");
  }
}
