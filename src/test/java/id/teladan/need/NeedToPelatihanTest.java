package id.teladan.need;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.teladan.platform.Ids;
import id.teladan.testing.MariaDb;
import id.teladan.testing.PortalClient;
import id.teladan.testing.PortalClient.Answer;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The road from a recommendation through a pelatihan, seen from the recommendation. */
class NeedToPelatihanTest {

  private final Judged judged = new Judged();
  private PortalClient trainer;
  private UUID kader;
  private String recommendation;

  @BeforeEach
  void deriveOne() {
    trainer = judged.trainer.api();
    kader = judged.kader();
    judged.submit("D2");
    recommendation = idOf("K-BB1");
    assertThat(status()).isEqualTo("OPEN");
  }

  @Test
  void aPelatihanPlansItAndLulusFinishesIt() {
    String path = planned("[\"" + recommendation + "\"]");
    assertThat(status()).isEqualTo("PLANNED");

    enroll(path);
    complete(path);

    assertThat(status()).isEqualTo("OPEN"); // nobody came, so the need is still there
    attend(path);
    complete(path);
    assertThat(status()).isEqualTo("DONE");
  }

  @Test
  void aPlaceInTheCourseIsAPlanToo() {
    String path = planned("[]");
    assertThat(status()).isEqualTo("OPEN");

    enroll(path);
    assertThat(status()).isEqualTo("PLANNED");

    assertThat(trainer.delete(path + "/enrollments/" + kader).status()).isEqualTo(200);
    assertThat(status()).isEqualTo("OPEN");
  }

  @Test
  void aPelatihanThatIsCancelledOpensItAgain() {
    String path = planned("[\"" + recommendation + "\"]");

    assertThat(trainer.post(path + "/cancellation", "{\"reason\": \"Banjir\"}").status())
        .isEqualTo(200);

    assertThat(status()).isEqualTo("OPEN");
  }

  @Test
  void aRecommendationThatDoesNotExistIsNamed() {
    Answer answer =
        trainer.post("/api/v1/pelatihan", body(Ids.next().toString(), "[\"" + Ids.next() + "\"]"));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.wrongFields()).containsExactly("recommendations");
  }

  @Test
  void theFormNamesTheKaderOfTheRecommendation() {
    String form =
        judged
            .trainer
            .browser()
            .get("/pelatihan/baru?course=K-BB1&recommendation=" + recommendation)
            .text();

    assertThat(form).contains(recommendation, "name=\"kader\" value=\"" + kader);
  }

  @Test
  void whoeverIsRecommendedTheCourseIsOfferedFirst() {
    UUID other = judged.kader();
    MariaDb.jdbi()
        .useHandle(
            db -> db.execute("UPDATE kader SET name = 'Aan' WHERE id = ?", other.toString()));
    String path = planned("[]").replace("/api/v1", "");

    String html = judged.trainer.browser().get(path + "/peserta").text();

    assertThat(html.indexOf(kader.toString())).isLessThan(html.indexOf("Disarankan"));
    assertThat(html.indexOf("Disarankan")).isLessThan(html.indexOf(other.toString()));
    assertThat(html.split("Disarankan", -1)).hasSize(2);
  }

  @Test
  void whatWasAcceptedCanStillBePlanned() {
    PortalClient page = judged.trainer.browser();
    String basic = idOf("U-01");
    String plan = "/pelatihan/baru?course&#61;U-01&amp;recommendation&#61;" + basic;
    String list = "/kebutuhan/daftar?course=U-01";
    assertThat(page.get(list).text()).contains(plan);

    assertThat(
            page.submit("/kebutuhan/%s/status".formatted(basic), Map.of("status", "PLANNED"))
                .status())
        .isEqualTo(303);

    assertThat(page.get(list).text()).contains(plan, "Tandai selesai");
  }

  private String idOf(String course) {
    for (JsonNode it : judged.derive()) {
      if (it.path("course").asText().equals(course)) {
        return it.path("id").asText();
      }
    }
    throw new AssertionError("nothing recommends " + course);
  }

  private String planned(String recommendations) {
    String id = Ids.next().toString();
    assertThat(trainer.post("/api/v1/pelatihan", body(id, recommendations)).status())
        .isEqualTo(201);
    return "/api/v1/pelatihan/" + id;
  }

  private String body(String id, String recommendations) {
    return """
    {"id": "%s", "course": "K-BB1", "startsOn": "2026-03-02", "endsOn": "2026-03-02",
     "sessions": [{"title": "Materi", "hours": 8, "startsAt": "2026-03-02T01:00:00Z",
                   "endsAt": "2026-03-02T07:00:00Z"}],
     "region": "%s", "recommendations": %s}
    """
        .formatted(id, judged.arena.district(), recommendations);
  }

  private void enroll(String path) {
    assertThat(trainer.put(path + "/enrollments/" + kader, "{}").status()).isEqualTo(200);
  }

  private void attend(String path) {
    String session = trainer.get(path).json().path("sessions").path(0).path("id").asText();
    Answer answer =
        trainer.post(
            "/api/v1/check-ins",
            """
            {"checkIns": [{"id": "%s", "sessionId": "%s", "kaderId": "%s",
              "at": "2026-03-02T01:00:00Z", "device": "meja", "method": "MANUAL"}]}
            """
                .formatted(Ids.next(), session, kader));
    assertThat(answer.json().findValuesAsText("outcome")).containsExactly("STORED");
    assertThat(trainer.put(path + "/tests/POST/" + kader, "{\"score\": 90}").status())
        .isEqualTo(200);
  }

  private void complete(String path) {
    assertThat(trainer.post(path + "/completion", "{}").status()).isEqualTo(200);
  }

  private String status() {
    return MariaDb.jdbi()
        .withHandle(
            db ->
                db.select("SELECT status FROM recommendation WHERE id = ?", recommendation)
                    .mapTo(String.class)
                    .one());
  }
}
