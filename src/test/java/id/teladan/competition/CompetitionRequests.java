package id.teladan.competition;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.teladan.platform.Ids;
import id.teladan.testing.Arena;
import id.teladan.testing.PortalClient.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What an arena's committee asks about competitions. */
final class CompetitionRequests {

  private CompetitionRequests() {}

  /** A valid request for a competition of the arena's whole kecamatan. */
  static ObjectNode request(Arena arena) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("id", Ids.next().toString()).put("name", "Lomba Uji");
    json.putObject("instrument").put("code", Arena.INSTRUMENT).put("version", 1);
    return json.put("region", arena.district())
        .put("opensOn", "2026-08-01")
        .put("closesOn", "2026-08-31")
        .put("judges", 3);
  }

  static Answer send(Arena arena, ObjectNode request) {
    return arena.committee().post("/api/v1/competitions", request.toString());
  }

  static JsonNode read(Arena arena, UUID id) {
    return arena.committee().get("/api/v1/competitions/" + id).json();
  }

  /** The ids of a list's items, in its order. */
  static List<UUID> ids(Answer answer) {
    List<UUID> ids = new ArrayList<>();
    answer.json().get("items").forEach(item -> ids.add(UUID.fromString(item.get("id").asText())));
    return ids;
  }
}
