package id.teladan.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.teladan.platform.Ids;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A competition whose posyandu were all scored by one assessor; it waits for its decision. */
public record ScoredCompetition(UUID id, List<UUID> posyandu) {

  /** Each posyandu got one of these levels in the first item, and the best everywhere else. */
  public static ScoredCompetition of(Arena arena, TestAccount assessor, int... levels) {
    UUID competition = arena.competition();
    arena.appoint(competition, assessor);
    List<UUID> posyandu = new ArrayList<>();
    List<UUID> entries = new ArrayList<>();
    for (int i = 0; i < levels.length; i++) {
      posyandu.add(arena.posyandu());
      entries.add(arena.enter(competition, posyandu.get(i)));
    }
    arena.open(competition);
    for (int i = 0; i < levels.length; i++) {
      score(arena, assessor, arena.visit(entries.get(i)), levels[i]);
    }
    return new ScoredCompetition(competition, posyandu);
  }

  private static void score(Arena arena, TestAccount assessor, UUID visit, int level) {
    UUID sheet = arena.sheet(assessor, visit);
    List<JsonNode> operations = new ArrayList<>();
    for (JsonNode operation : arena.bestAnswers()) {
      ObjectNode own = operation.deepCopy();
      own.put("id", Ids.next().toString());
      if (own.get("item").asText().equals("A1")) {
        own.set("value", Arena.level(level));
      }
      operations.add(own);
    }
    PortalClient api = assessor.api();
    String path = "/api/v1/sheets/" + sheet;
    String body = Arena.body(operations.toArray(new JsonNode[0]));
    assertThat(api.post(path + "/operations", body).status()).isEqualTo(200);
    String hash = api.get(path).json().get("stateHash").asText();
    assertThat(api.post(path + "/submission", "{\"stateHash\":\"%s\"}".formatted(hash)).status())
        .isEqualTo(201);
  }
}
