package id.teladan.visit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.teladan.platform.Ids;
import id.teladan.testing.Arena;
import id.teladan.testing.TestAccount;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A competition goes on by the version it is frozen on, even when that is taken out of use. */
class RetiredInstrumentTest {

  private final Arena arena = new Arena();
  private final TestAccount ani = arena.assessor();

  @Test
  void aTabletThatWasAwayMeanwhileNoticesNothing() {
    String code = "UJI-" + Ids.next().toString().substring(24).toUpperCase(Locale.ROOT);
    ObjectNode document = arena.instrument().deepCopy();
    document.remove(List.of("version", "status", "hash"));
    assertThat(
            arena
                .committee()
                .post("/api/v1/instruments", document.put("code", code).toString())
                .status())
        .isEqualTo(201);
    String version = "/api/v1/instruments/%s/versions/1".formatted(code);
    assertThat(arena.committee().post(version + "/publication", "").status()).isEqualTo(200);
    UUID competition =
        arena.competition(
            json -> {
              json.put("region", arena.district())
                  .putObject("instrument")
                  .put("code", code)
                  .put("version", 1);
              return json;
            });
    UUID entry = arena.enter(competition, arena.posyandu());
    arena.appoint(competition, ani);
    arena.open(competition);
    UUID visit = arena.visit(entry);
    assertThat(arena.committee().post(version + "/retirement", "").status()).isEqualTo(200);

    JsonNode mine = ani.api().get("/api/v1/visits?mine=true").json();
    String sheet = "/api/v1/sheets/" + arena.sheet(ani, visit);
    JsonNode taken = ani.api().post(sheet + "/operations", Arena.body(arena.bestAnswers())).json();

    assertThat(mine.at("/instruments/0/code").asText()).isEqualTo(code);
    assertThat(DraftSheet.outcomes(taken)).containsOnly("STORED");
    assertThat(
            ani.api()
                .post(
                    sheet + "/submission",
                    "{\"stateHash\":\"%s\"}".formatted(taken.get("stateHash").asText()))
                .status())
        .isEqualTo(201);
  }
}
