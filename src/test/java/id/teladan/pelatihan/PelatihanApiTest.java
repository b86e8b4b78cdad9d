package id.teladan.pelatihan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.teladan.kader.KaderId;
import id.teladan.platform.Ids;
import id.teladan.platform.Role;
import id.teladan.testing.MariaDb;
import id.teladan.testing.PortalClient;
import id.teladan.testing.PortalClient.Answer;
import id.teladan.testing.TestAccount;
import id.teladan.testing.TrainingVillage;
import java.net.http.HttpRequest;
import java.util.List;
import org.junit.jupiter.api.Test;

class PelatihanApiTest {

  private final TrainingVillage village = new TrainingVillage(MariaDb.jdbi());
  private final PortalClient trainer = TestAccount.with(village.grant(Role.TRAINER)).api();

  @Test
  void theRoadFromPlanToCompletion() {
    KaderId kader = village.kader();
    Answer created = trainer.post("/api/v1/pelatihan", body(Ids.next().toString()));
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

    assertThat(put(path + "/tests/PRE/" + kader, "{\"score\": 55}")).isEqualTo(200);
    assertThat(put(path + "/tests/POST/" + kader, "{\"score\": 85.5}")).isEqualTo(200);

    Answer completed = trainer.post(path + "/completion", "{}");
    assertThat(completed.status()).isEqualTo(200);
    JsonNode item = completed.json().path("items").path(0);
    assertThat(item.path("kaderId").asText()).isEqualTo(kader.toString());
    assertThat(item.path("attendedHours").asInt()).isEqualTo(8);
    assertThat(item.path("ofHours").asInt()).isEqualTo(8);
    assertThat(item.path("outcome").asText()).isEqualTo("LULUS");
    assertThat(trainer.get(path).json().path("status").asText()).isEqualTo("COMPLETED");
    assertThat(trainer.send("POST", path + "/completion", noBody()).status()).isEqualTo(200);
  }

  @Test
  void theSameCreationAgainIsTheSameThing() {
    String id = Ids.next().toString();
    assertThat(trainer.post("/api/v1/pelatihan", body(id)).status()).isEqualTo(201);

    assertThat(trainer.post("/api/v1/pelatihan", body(id)).status()).isEqualTo(200);
    assertThat(trainer.put("/api/v1/pelatihan/" + id, body(id)).status()).isEqualTo(200);
    Answer other =
        trainer.post("/api/v1/pelatihan", body(id).replace("\"capacity\": 2", "\"capacity\": 3"));
    assertThat(other.status()).isEqualTo(409);
    assertThat(other.slug()).isEqualTo("id-taken");
  }

  @Test
  void aChangeNeedsTheETagThatWasRead() {
    String id = Ids.next().toString();
    String path = "/api/v1/pelatihan/" + id;
    assertThat(trainer.put(path, body(id)).status()).isEqualTo(201);
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
    String path = planned();
    assertThat(put(path + "/enrollments/" + village.kader(), "{}")).isEqualTo(200);
    assertThat(put(path + "/enrollments/" + village.kader(), "{}")).isEqualTo(200);
    KaderId third = village.kader();
    assertThat(outcome(trainer.put(path + "/enrollments/" + third, "{}"))).isEqualTo("WAITLISTED");
    Answer read = trainer.get(path);

    Answer fewer =
        trainer.put(
            path, read.text().replace("\"capacity\":2", "\"capacity\":1"), read.header("ETag"));
    assertThat(fewer.slug()).isEqualTo("capacity-below-enrolled");

    Answer more =
        trainer.put(
            path, read.text().replace("\"capacity\":2", "\"capacity\":3"), read.header("ETag"));
    assertThat(more.status()).isEqualTo(200);
    assertThat(outcome(trainer.get(path + "/enrollments/" + third))).isEqualTo("ENROLLED");
  }

  @Test
  void aSessionWithADaftarHadirStays() {
    String path = planned();
    KaderId kader = village.kader();
    assertThat(put(path + "/enrollments/" + kader, "{}")).isEqualTo(200);
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
        body(path.substring(path.lastIndexOf('/') + 1))
            .replaceAll("(?s)\"sessions\": \\[.*?]", "\"sessions\": []");

    assertThat(trainer.put(path, without, read.header("ETag")).slug())
        .isEqualTo("session-has-check-ins");
  }

  @Test
  void aCheckInThatIsNoneIsKeptAndTakesNoOtherWithIt() {
    String path = planned();
    JsonNode session = trainer.get(path).json().path("sessions").path(0);
    KaderId kader = village.kader();
    assertThat(put(path + "/enrollments/" + kader, "{}")).isEqualTo(200);
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
    String path = planned();
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
      assertThat(put(path + "/tests/PRE/" + kader, json)).as(json).isIn(400, 422);
    }
    assertThat(trainer.post("/api/v1/pelatihan", body("x").replace("Aula", long_)).status())
        .isEqualTo(422);
    assertThat(trainer.post(path + "/completion", "{\"reason\": \"" + long_ + "\"}").status())
        .isEqualTo(422);
    assertThat(trainer.get("/api/v1/pelatihan?status=BUKAN").status()).isEqualTo(422);
    assertThat(trainer.get("/api/v1/pelatihan?after=zzz").status()).isEqualTo(422);
    assertThat(trainer.get("/api/v1/pelatihan?after=YQ").status()).isEqualTo(422);
    assertThat(trainer.get("/api/v1/pelatihan?kaderId=bukan").status()).isEqualTo(404);
    assertThat(trainer.get("/api/v1/pelatihan/bukan").status()).isEqualTo(404);
    assertThat(put(path + "/enrollments/" + Ids.next(), "{}")).isEqualTo(404);
    assertThat(put(path + "/tests/TENGAH/" + kader, "{\"score\": 1}")).isEqualTo(404);
  }

  @Test
  void aBatchOverTheLimitStoresNothing() {
    String many = "{\"checkIns\": [" + "{},".repeat(500) + "{}]}";

    assertThat(trainer.post("/api/v1/check-ins", many).status()).isEqualTo(413);
  }

  @Test
  void whatLiesElsewhereDoesNotExist() {
    String path = planned();
    TrainingVillage elsewhere = new TrainingVillage(MariaDb.jdbi());
    PortalClient other = TestAccount.with(elsewhere.grant(Role.TRAINER)).api();
    KaderId theirs = elsewhere.kader();

    assertThat(other.get(path).status()).isEqualTo(404);
    assertThat(other.put(path + "/enrollments/" + theirs, "{}").status()).isEqualTo(404);
    assertThat(other.post(path + "/completion", "{}").status()).isEqualTo(404);
    assertThat(other.post("/api/v1/pelatihan", body(Ids.next().toString())).status())
        .isEqualTo(404);
    assertThat(other.get("/api/v1/pelatihan").json().path("items")).isEmpty();
    assertThat(put(path + "/enrollments/" + theirs, "{}")).isEqualTo(404);
  }

  @Test
  void rolesReadAndWriteAsTheContractSays() {
    String path = planned();
    String kader = village.kader().toString();
    for (Role role : List.of(Role.COMMITTEE, Role.VIEWER)) {
      PortalClient reader = TestAccount.with(village.grant(role)).api();
      assertThat(reader.get(path).status()).isEqualTo(200);
      assertThat(reader.get(path + "/enrollments").status()).isEqualTo(200);
      assertThat(reader.put(path + "/enrollments/" + kader, "{}").status()).isEqualTo(403);
      assertThat(reader.post(path + "/completion", "{}").status()).isEqualTo(403);
      assertThat(reader.post("/api/v1/check-ins", "{\"checkIns\": []}").status()).isEqualTo(403);
    }
    PortalClient assessor = TestAccount.with(village.grant(Role.ASSESSOR)).api();
    assertThat(assessor.get(path).status()).isEqualTo(403);
  }

  @Test
  void aKaderSeesOnlyTheOwn() {
    String path = planned();
    KaderId me = village.kader();
    KaderId other = village.kader();
    PortalClient kader = TestAccount.with(TrainingVillage.own(me)).api();
    assertThat(put(path + "/enrollments/" + other, "{}")).isEqualTo(200);
    assertThat(kader.get(path).status()).isEqualTo(404);

    assertThat(put(path + "/enrollments/" + me, "{}")).isEqualTo(200);

    assertThat(kader.get(path).status()).isEqualTo(200);
    assertThat(kader.get(path + "/enrollments/" + me).json().path("ticket").asText())
        .startsWith("TLD1-");
    assertThat(kader.get(path + "/enrollments/" + other).status()).isEqualTo(404);
    assertThat(kader.get(path + "/enrollments").status()).isEqualTo(403);
    assertThat(kader.get("/api/v1/pelatihan").json().path("items")).hasSize(1);
  }

  @Test
  void theListGoesOnWhereItEnded() {
    List<String> all = List.of(planned(), planned(), planned());

    JsonNode first = trainer.get("/api/v1/pelatihan?limit=2").json();
    JsonNode second =
        trainer.get("/api/v1/pelatihan?limit=2&after=" + first.path("next").asText()).json();

    assertThat(first.path("items")).hasSize(2);
    assertThat(second.path("items")).hasSize(1);
    assertThat(second.path("next").isNull()).isTrue();
    assertThat(all).hasSize(3);
  }

  private String planned() {
    String id = Ids.next().toString();
    assertThat(trainer.post("/api/v1/pelatihan", body(id)).status()).isEqualTo(201);
    return "/api/v1/pelatihan/" + id;
  }

  private int put(String path, String json) {
    return trainer.put(path, json).status();
  }

  private static String outcome(Answer answer) {
    return answer.json().path("outcome").asText();
  }

  private static HttpRequest.BodyPublisher noBody() {
    return HttpRequest.BodyPublishers.noBody();
  }

  private String body(String id) {
    return """
    {"id": "%s", "course": "K-BB1", "title": "Antropometri <b>'98", "startsOn": "2026-03-02",
     "endsOn": "2026-03-02", "venue": "Aula", "capacity": 2, "trainers": ["dr. Contoh"],
     "sessions": [{"title": "Materi", "hours": 8, "startsAt": "2026-03-02T01:00:00Z",
                   "endsAt": "2026-03-02T07:00:00Z"}],
     "puskesmasId": "%s"}
    """
        .formatted(id, village.puskesmas());
  }
}
