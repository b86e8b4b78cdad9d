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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What all registers have in common over HTTP: nonsense, and the edge of an office. */
class RegisterApiTest {

  private final RegisterDesk desk = new RegisterDesk();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "{",
        "\"x\"",
        "{\"nama\": 1}",
        "{\"name\": {\"a\": 1}}",
        "{\"puskesmasId\": \"bukan uuid\"}",
        "{\"latitude\": 1e999999999}",
        "{\"latitude\": \"utara\"}",
        "{\"id\": 5}"
      })
  void nonsenseIsAnsweredClearly(String body) {
    assertThat(desk.budi.post("/api/v1/posyandu", body).status()).isIn(400, 422);
    assertThat(desk.budi.put("/api/v1/posyandu/" + Ids.next(), body).status()).isIn(400, 422);
    assertThat(desk.budi.post("/api/v1/kader", body).status()).isIn(400, 422);
    assertThat(desk.budi.post("/api/v1/puskesmas", body).status()).isIn(400, 422);
  }

  @Test
  void jsonNestedAThousandDeepAndNamesOfTenThousandLettersAreRefused() {
    String deep = "{\"name\":" + "[".repeat(1000) + "]".repeat(1000) + "}";
    assertThat(desk.budi.post("/api/v1/posyandu", deep).status()).isIn(400, 422);
    Answer wide = desk.budi.post("/api/v1/posyandu", Json.text(desk.posyandu("x".repeat(10_000))));
    assertThat(wide.status()).isEqualTo(422);
    assertThat(wide.wrongFields()).containsExactly("name");
  }

  @Test
  void anotherOfficesThingsAreNotThere() {
    PosyanduId theirs = desk.registers.newPosyandu(desk.registers.newPuskesmas());
    KaderId theirKader = desk.registers.newKader(theirs);

    for (String path :
        List.of(
            "/api/v1/posyandu/" + theirs,
            "/api/v1/posyandu/" + theirs + "/months",
            "/api/v1/posyandu/" + theirs + "/reviews",
            "/api/v1/kader/" + theirKader,
            "/api/v1/kader/" + theirKader + "/skill-assessments",
            "/api/v1/posyandu/bukan-id",
            "/api/v1/posyandu/" + Ids.next())) {
      assertThat(desk.budi.get(path).slug()).as(path).isEqualTo("not-found");
    }
    assertThat(
            desk.budi
                .put("/api/v1/posyandu/" + theirs + "/months/2026-01", "{\"status\":\"CLOSED\"}")
                .status())
        .isEqualTo(404);
    assertThat(
            desk.budi
                .put(
                    "/api/v1/posyandu/" + theirs,
                    Json.text(desk.posyandu("Rebut " + Registers.code())),
                    "\"1\"")
                .status())
        .isEqualTo(404);
    assertThat(
            desk.budi
                .post("/api/v1/kader", Json.text(RegisterDesk.kader("Sasar", theirs)))
                .wrongFields())
        .containsExactly("posyanduId");
  }

  @Test
  void whoReadsOnlyIsForbiddenToWrite() {
    PosyanduId place = desk.registers.newPosyandu(desk.office);
    PortalClient dewi = desk.as(Role.VIEWER);
    PortalClient trainer = desk.as(Role.TRAINER);

    assertThat(dewi.get("/api/v1/posyandu/" + place).status()).isEqualTo(200);
    assertThat(dewi.post("/api/v1/posyandu", Json.text(desk.posyandu("X"))).status())
        .isEqualTo(403);
    assertThat(trainer.post("/api/v1/posyandu", Json.text(desk.posyandu("X"))).status())
        .isEqualTo(403);
    assertThat(
            trainer.post("/api/v1/kader", Json.text(RegisterDesk.kader("Citra", place))).status())
        .isEqualTo(201);
  }
}
