package id.teladan.kader;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.platform.Ids;
import id.teladan.platform.Json;
import id.teladan.platform.Role;
import id.teladan.posyandu.PosyanduId;
import id.teladan.testing.PortalClient;
import id.teladan.testing.PortalClient.Answer;
import id.teladan.testing.RegisterDesk;
import id.teladan.testing.Registers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The register of kader and their skills over HTTP, as programs meet it. */
class KaderApiTest {

  private final RegisterDesk desk = new RegisterDesk();
  private final PortalClient assessor = desk.as(Role.ASSESSOR);

  @Test
  void aKaderIsKnownByItsNikButNeverAnswersIt() {
    PosyanduId place = desk.registers.newPosyandu(desk.office);
    String nik = Registers.nik();
    Map<String, Object> request = RegisterDesk.kader("Citra", place);
    request.put("nik", nik);

    Answer created = desk.budi.post("/api/v1/kader", Json.text(request));
    assertThat(created.status()).isEqualTo(201);
    assertThat(created.text()).doesNotContain(nik).doesNotContain("\"nik\"");
    assertThat(created.json().path("nikEnding").asText()).isEqualTo(nik.substring(12));
    assertThat(created.json().path("level").asText()).isEqualTo("BELUM");
    assertThat(created.json().path("skills")).hasSize(25);
    assertThat(created.json().path("skills").get(0))
        .hasToString("{\"code\":\"PP-01\",\"state\":\"BELUM_DINILAI\",\"assessedOn\":null}");
    request.put("name", "Citra Dua");
    assertThat(desk.budi.post("/api/v1/kader", Json.text(request)).slug()).isEqualTo("nik-taken");
    String id = created.json().path("id").asText();
    assertThat(desk.budi.put("/api/v1/kader/" + id, created.text()).status()).isEqualTo(200);
    assertThat(desk.budi.get("/api/v1/kader?posyanduId=" + place).json().path("items")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "bornOn, 1990-02-31",
    "bornOn, 31/12/1990",
    "bornOn, 2999-01-01",
    "servesSince, 1980-01-01",
    "sex, P",
    "phone, tidak punya",
    "nik, 123",
    "appointed, mungkin",
    "posyanduId, 5",
    "telepon, 0812",
  })
  void aWrongFieldOfAKaderIsNamed(String field, String value) {
    Map<String, Object> request =
        RegisterDesk.kader("Citra", desk.registers.newPosyandu(desk.office));
    request.put(field, value);
    Answer answer = desk.budi.post("/api/v1/kader", Json.text(request));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.wrongFields()).containsExactly(field);
  }

  @Test
  void assessmentsMakeTheLevel() {
    KaderId citra = desk.registers.newKader(desk.registers.newPosyandu(desk.office));
    String path = "/api/v1/kader/" + citra + "/skill-assessments/";
    String id = Ids.next().toString();
    String tuntas =
        "{\"skill\":\"BB-03\",\"assessedOn\":\"2026-01-05\",\"stepsDone\":[1,2,3,4,5,6,7,8]}";

    Answer first = assessor.put(path + id, tuntas);
    assertThat(first.status()).isEqualTo(201);
    assertThat(first.json()).hasToString("{\"outcome\":\"TUNTAS\",\"level\":\"BELUM\"}");
    assertThat(assessor.put(path + id, tuntas).status()).isEqualTo(200);
    assertThat(assessor.put(path + id, tuntas.replace("BB-03", "PP-03")).slug())
        .isEqualTo("id-taken");
    assertThat(desk.budi.put(path + Ids.next(), tuntas).slug()).isEqualTo("forbidden");
    for (String steps : List.of("[0]", "[11]", "[1,1]", "[null]", "[1.5]", "[\"x\"]", "null")) {
      Answer wrong = assessor.put(path + Ids.next(), tuntas.replaceAll("\\[.*\\]", steps));
      assertThat(wrong.status()).as(steps).isEqualTo(422);
      assertThat(wrong.wrongFields().get(0)).as(steps).startsWith("stepsDone");
    }
    assertThat(assessor.get("/api/v1/kader/" + citra + "/skill-assessments").json().path("items"))
        .hasSize(1);
    assertThat(assessor.get("/api/v1/skills").json().path("items")).hasSize(25);
  }
}
