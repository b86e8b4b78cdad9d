package id.teladan.device;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.teladan.platform.Ids;
import id.teladan.testing.Arena;
import id.teladan.testing.PortalClient.Answer;
import id.teladan.testing.TestAccount;
import id.teladan.testing.TestTablet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeviceApiTest {

  private static final String REPORT =
      """
      {"made":3,"waiting":1,"refused":0,"photosWaiting":2,"oldestWaitingAt":"2026-08-14T02:30:00.000Z"}
      """;

  private final Arena arena = new Arena();
  private final TestAccount ani = arena.assessor();
  private final TestAccount budi = arena.assessor();
  private final TestTablet tablet = new TestTablet();

  @Test
  void aTabletIsRegisteredByEveryoneWhoWorksOnItAndItsKeyIsNeverReplaced() {
    assertThat(tablet.register(ani).status()).isEqualTo(201);
    assertThat(tablet.register(ani).status()).isEqualTo(200);
    assertThat(tablet.register(budi).status()).isEqualTo(200);

    Answer another =
        ani.api()
            .put(
                "/api/v1/devices/" + tablet.id(),
                """
                {"publicKey":{"kty":"EC","crv":"P-256","x":"%1$s","y":"%1$s"}}
                """
                    .formatted("A".repeat(43)));
    assertThat(another.slug()).isEqualTo("id-taken");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"publicKey\":null}",
        "{\"publicKey\":{\"kty\":\"RSA\",\"crv\":\"P-256\",\"x\":\"a\",\"y\":\"b\"}}",
        "{\"publicKey\":{\"kty\":\"EC\",\"crv\":\"P-256\"}}",
        "{\"publicKey\":{\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\"💥\",\"y\":\"b\"}}"
      })
  void aBrokenKeyIsRefused(String body) {
    assertThat(ani.api().put("/api/v1/devices/" + Ids.next(), body).status()).isEqualTo(422);
  }

  @Test
  void theCommitteeSeesHowMuchATabletHoldsAndHowMuchArrived() {
    UUID competition = arena.competition();
    UUID entry = arena.enter(competition, arena.posyandu());
    arena.appoint(competition, ani);
    arena.open(competition);
    UUID sheet = arena.sheet(ani, arena.visit(entry));
    assertThat(tablet.register(ani).status()).isEqualTo(201);
    ObjectNode operation = Arena.operation("A1", Arena.level(4), 1);
    operation.put("device", tablet.id().toString());
    assertThat(
            ani.api()
                .post("/api/v1/sheets/%s/operations".formatted(sheet), Arena.body(operation))
                .status())
        .isEqualTo(200);

    String list = "/api/v1/competitions/%s/devices".formatted(competition);
    assertThat(arena.committee().get(list).json().at("/items/0/made").asInt())
        .as("what arrived was made, though the tablet has not told so yet")
        .isEqualTo(1);
    assertThat(report(ani, REPORT).status()).isEqualTo(204);

    JsonNode devices = arena.committee().get(list).json();
    assertThat(devices.at("/items")).as(devices.toString()).hasSize(1);
    JsonNode seen = devices.at("/items/0");
    assertThat(seen.get("deviceId").asText()).isEqualTo(tablet.id().toString());
    assertThat(seen.get("username").asText()).isEqualTo(ani.username());
    assertThat(seen.get("made").asInt()).isEqualTo(3);
    assertThat(seen.get("arrived").asInt()).isEqualTo(1);
    assertThat(seen.get("waiting").asInt()).isEqualTo(1);
    assertThat(seen.get("photosWaiting").asInt()).isEqualTo(2);
    assertThat(seen.get("oldestWaitingAt").asText()).isEqualTo("2026-08-14T02:30:00Z");
  }

  @Test
  void thePageOfTheTabletsSaysWhatIsStillOnThem() {
    UUID competition = arena.competition();
    arena.appoint(competition, ani);
    String page = "/lomba/%s/tablet".formatted(competition);
    assertThat(arena.committeeAccount().browser().get(page).text()).contains("Belum ada penilai");

    assertThat(tablet.register(ani).status()).isEqualTo(201);
    assertThat(report(ani, REPORT).status()).isEqualTo(204);

    assertThat(arena.committeeAccount().browser().get(page).text())
        .contains("1 jawaban, 2 foto masih di tablet sejak 14 Agustus 2026");
  }

  @Test
  void aTabletReportsOnlyOnThoseWhoSignedInOnIt() {
    assertThat(tablet.register(ani).status()).isEqualTo(201);

    assertThat(report(budi, REPORT).status()).isEqualTo(404);
    assertThat(report(ani, REPORT.replace("\"made\":3", "\"made\":-1")).status()).isEqualTo(422);
    assertThat(report(ani, "{}").status()).isEqualTo(422);
  }

  @Test
  void anotherOfficesTabletsAreNotSeen() {
    UUID competition = new Arena().competition();

    assertThat(
            arena
                .committee()
                .get("/api/v1/competitions/%s/devices".formatted(competition))
                .status())
        .isEqualTo(404);
  }

  private Answer report(TestAccount account, String report) {
    return account.api().put("/api/v1/devices/%s/report".formatted(tablet.id()), report);
  }
}
