package id.teladan.competition;

import static id.teladan.competition.CompetitionRequests.read;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.teladan.platform.Hashes;
import id.teladan.testing.Arena;
import id.teladan.testing.MariaDb;
import id.teladan.testing.PortalClient.Answer;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What opening a competition freezes. */
class OpeningTest {

  private final Arena arena = new Arena();

  @Test
  void openingFreezesTheRulesUnderTheirHash() {
    UUID id = arena.competition();
    UUID entry = arena.enter(id, arena.posyandu());

    Answer opened = arena.committee().post("/api/v1/competitions/" + id + "/opening", "{}");
    Answer again = arena.committee().post("/api/v1/competitions/" + id + "/opening", "{}");

    String frozen = frozen(id);
    assertThat(opened.status()).isEqualTo(201);
    assertThat(again.status()).isEqualTo(200);
    assertThat(again.json()).isEqualTo(opened.json());
    assertThat(opened.json().get("hash").asText()).isEqualTo(Hashes.sha256(frozen));
    assertThat(frozen).contains("\"D2\":4", "\"tieBreak\":[\"D\",\"H\",\"E\"]", entry.toString());
    assertThat(strataOf(id)).isEqualTo("MANDIRI");
    assertThat(read(arena, id).get("status").asText()).isEqualTo("OPEN");
  }

  @Test
  void strataStayAsTheyStoodAtOpening() {
    UUID id = arena.competition();
    UUID posyandu = arena.posyandu();
    UUID entry = arena.enter(id, posyandu);
    arena.open(id);
    MariaDb.jdbi()
        .useHandle(
            db ->
                db.execute(
                    "UPDATE posyandu SET strata = 'PRATAMA' WHERE id = ?", posyandu.toString()));
    UUID late = arena.enter(id, arena.posyandu());

    assertThat(strataOf(entryOf(id, entry))).isEqualTo("MANDIRI");
    assertThat(strataOf(entryOf(id, late))).isEqualTo("MANDIRI");
  }

  private JsonNode entryOf(UUID competition, UUID entry) {
    for (JsonNode item :
        arena
            .committee()
            .get("/api/v1/competitions/%s/entries".formatted(competition))
            .json()
            .get("items")) {
      if (item.get("id").asText().equals(entry.toString())) {
        return item;
      }
    }
    throw new AssertionError("no entry " + entry);
  }

  private static String strataOf(JsonNode entry) {
    return entry.get("strata").asText();
  }

  private String strataOf(UUID competition) {
    return arena
        .committee()
        .get("/api/v1/competitions/%s/entries".formatted(competition))
        .json()
        .at("/items/0/strata")
        .asText();
  }

  private static String frozen(UUID id) {
    return MariaDb.jdbi()
        .withHandle(
            db ->
                db.createQuery("SELECT frozen FROM competition WHERE id = :id")
                    .bind("id", id.toString())
                    .mapTo(String.class)
                    .one());
  }
}
