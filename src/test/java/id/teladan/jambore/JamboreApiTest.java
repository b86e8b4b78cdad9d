package id.teladan.jambore;

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
import java.util.List;
import org.junit.jupiter.api.Test;

class JamboreApiTest {

  private final TrainingVillage village = new TrainingVillage(MariaDb.jdbi());
  private final TestAccount account = TestAccount.with(village.grant(Role.TRAINER));
  private final PortalClient trainer = account.api();

  @Test
  void aJamboreIsSetUpHeldAndWon() {
    String path = planned();
    String first = Ids.next().toString();
    String second = Ids.next().toString();
    KaderId kader = village.kader();
    assertThat(contingent(path, first, "Lingga", 10, kader).status()).isEqualTo(201);
    assertThat(contingent(path, second, "Keban").status()).isEqualTo(201);
    String simulation = branch(path, "Simulasi 5 langkah", "UTAMA");
    String song = branch(path, "Yel-yel", "LAIN");
    result(path, simulation, first, second);
    result(path, song, second, first);

    JsonNode standing = trainer.get(path + "/standing").json();
    assertThat(standing.path("rows").findValuesAsText("name")).containsExactly("Lingga", "Keban");
    assertThat(standing.path("rows").findValuesAsText("points")).containsExactly("10", "10");
    assertThat(standing.path("rows").findValuesAsText("rank")).containsExactly("1", "2");
    assertThat(standing.path("openBranches")).isEmpty();

    JsonNode sessions = trainer.get(path).json().path("sessions");
    assertThat(sessions.findValuesAsText("title"))
        .contains("Hari 1", "Hari 2", "Cabang Yel-yel", "Cabang Simulasi 5 langkah");
    Answer receipts =
        trainer.post(
            "/api/v1/check-ins",
            """
            {"checkIns": [{"id": "%s", "sessionId": "%s", "kaderId": "%s",
              "at": "2020-12-01T01:00:00Z", "device": "meja", "method": "MANUAL"}]}
            """
                .formatted(Ids.next(), sessions.path(0).path("id").asText(), kader));
    assertThat(receipts.json().findValuesAsText("outcome")).containsExactly("STORED");
  }

  @Test
  void whoComesBeyondTheQuotaAccompanies() {
    String path = planned();
    KaderId one = village.kader();
    KaderId two = village.kader();

    JsonNode saved = contingent(path, Ids.next().toString(), "Lingga", 1, one, two).json();

    assertThat(saved.path("members").findValuesAsText("role"))
        .containsExactly("PESERTA", "PENDAMPING");
    assertThat(saved.path("warnings").path(0).asText()).contains("kuota 1");
  }

  @Test
  void aContingentThatWasReadMayBeSentBack() {
    String path = planned();
    String id = Ids.next().toString();
    Answer made = contingent(path, id, "Lingga", 1, village.kader());

    Answer again = trainer.put(path + "/contingents/" + id, made.text());

    assertThat(again.status()).isEqualTo(200);
    assertThat(again.json()).isEqualTo(made.json());
  }

  @Test
  void aKaderIsInOneContingentOnly() {
    String path = planned();
    KaderId kader = village.kader();
    assertThat(contingent(path, Ids.next().toString(), "Lingga", 5, kader).status()).isEqualTo(201);

    Answer second = contingent(path, Ids.next().toString(), "Keban", 5, kader);

    assertThat(second.slug()).isEqualTo("member-of-another-contingent");
  }

  @Test
  void theSameJamboreAgainIsNoSecondOne() {
    String id = Ids.next().toString();
    assertThat(trainer.post("/api/v1/jambore", body(id)).status()).isEqualTo(201);
    assertThat(trainer.post("/api/v1/jambore", body(id)).status()).isEqualTo(200);
    String other = body(id).replace("Lapangan", "Aula");
    assertThat(trainer.post("/api/v1/jambore", other).slug()).isEqualTo("id-taken");
    assertThat(trainer.put("/api/v1/jambore/" + id, other).status()).isEqualTo(200);
    assertThat(trainer.get("/api/v1/jambore/" + id).json().path("venue").asText())
        .isEqualTo("Aula");
    Answer read = trainer.get("/api/v1/jambore/" + id);
    assertThat(trainer.put("/api/v1/jambore/" + id, read.text()).status()).isEqualTo(200);
  }

  @Test
  void nothingThatIsSentMakesItFail() {
    String path = planned();
    String branch = branch(path, "Penyuluhan", "UTAMA");
    String contingent = path + "/contingents/" + Ids.next();
    for (String json :
        List.of(
            "",
            "{",
            "[]",
            "{\"nama\": 1}",
            "{\"startsOn\": \"2026-02-31\"}",
            "{\"name\": \"" + "x".repeat(10_000) + "\"}",
            "{\"quota\": 0, \"name\": \"x\"}",
            "{\"members\": [null], \"name\": \"x\", \"quota\": 1}",
            "{\"points\": [null], \"title\": \"x\"}",
            "{\"points\": [3, 5], \"title\": \"x\"}",
            "{\"results\": [null]}",
            "{\"results\": [{\"rank\": 0}]}",
            "{\"title\": \"x\", \"teamSize\": -1, \"name\": \"\"}")) {
      assertThat(trainer.post("/api/v1/jambore", json).status()).as(json).isIn(400, 422);
      assertThat(trainer.put(contingent, json).status()).as(json).isIn(400, 422);
      assertThat(trainer.put(path + "/branches/" + Ids.next(), json).status())
          .as(json)
          .isIn(400, 422);
      assertThat(trainer.put(path + "/branches/" + branch + "/results", json).status())
          .as(json)
          .isIn(400, 422);
    }
    assertThat(
            trainer
                .put(
                    path + "/branches/" + branch + "/results",
                    "{\"results\": [{\"contingentId\": \"%s\", \"rank\": 1}]}"
                        .formatted(Ids.next()))
                .status())
        .isEqualTo(422);
    assertThat(contingent(path, Ids.next().toString(), "Asing", 5, KaderId.next()).status())
        .isEqualTo(404);
    assertThat(trainer.get("/api/v1/jambore?after=YQ").status()).isEqualTo(422);
  }

  @Test
  void anotherOfficeSeesNothingAndReadersChangeNothing() {
    String path = planned();
    PortalClient other =
        TestAccount.with(new TrainingVillage(MariaDb.jdbi()).grant(Role.TRAINER)).api();
    PortalClient viewer = TestAccount.with(village.grant(Role.VIEWER)).api();

    assertThat(other.get(path).status()).isEqualTo(404);
    assertThat(other.get(path + "/standing").status()).isEqualTo(404);
    assertThat(other.put(path, body(path.substring(path.lastIndexOf('/') + 1))).status())
        .isEqualTo(404);
    assertThat(viewer.get(path).status()).isEqualTo(200);
    assertThat(viewer.put(path + "/contingents/" + Ids.next(), "{}").status()).isEqualTo(403);
  }

  private String planned() {
    String id = Ids.next().toString();
    assertThat(trainer.post("/api/v1/jambore", body(id)).status()).isEqualTo(201);
    return "/api/v1/jambore/" + id;
  }

  private Answer contingent(String path, String id, String name, int quota, KaderId... kader) {
    String members =
        "\"" + String.join("\",\"", List.of(kader).stream().map(k -> k.toString()).toList()) + "\"";
    return trainer.put(
        path + "/contingents/" + id,
        "{\"name\": \"%s\", \"quota\": %d, \"members\": [%s]}"
            .formatted(name, quota, kader.length == 0 ? "" : members));
  }

  private Answer contingent(String path, String id, String name) {
    return contingent(path, id, name, 10);
  }

  private String branch(String path, String title, String kind) {
    String id = Ids.next().toString();
    Answer answer =
        trainer.put(
            path + "/branches/" + id,
            "{\"title\": \"%s\", \"kind\": \"%s\", \"teamSize\": 10, \"points\": [7, 3]}"
                .formatted(title, kind));
    assertThat(answer.status()).isEqualTo(201);
    return id;
  }

  private void result(String path, String branch, String first, String second) {
    Answer answer =
        trainer.put(
            path + "/branches/" + branch + "/results",
            """
            {"results": [{"contingentId": "%s", "rank": 1, "score": 88.5},
                         {"contingentId": "%s", "rank": 2}]}
            """
                .formatted(first, second));
    assertThat(answer.status()).isEqualTo(200);
  }

  private String body(String id) {
    return """
    {"id": "%s", "name": "Jambore <Kader>", "startsOn": "2020-12-01", "endsOn": "2020-12-02",
     "venue": "Lapangan", "puskesmasId": "%s"}
    """
        .formatted(id, village.puskesmas());
  }
}
