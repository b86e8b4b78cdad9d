package id.teladan.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.teladan.platform.Ids;
import id.teladan.testing.PortalClient.Answer;
import java.util.Locale;
import java.util.UUID;

/**
 * An open competition by a small instrument of its own that its office goes on writing. From
 * version 1 to 2 item A1 loses its level 2, A2 is worded anew, A3 is gone and A4 is new.
 */
public final class OwnInstrument {

  private final Arena arena;
  private final String code = "UJI-" + Ids.next().toString().substring(24).toUpperCase(Locale.ROOT);
  private final UUID competition;

  /** With version 1 in force, and these to judge. */
  public OwnInstrument(Arena arena, TestAccount... assessors) {
    this.arena = arena;
    write(1);
    publish(1);
    competition =
        arena.competition(
            json -> {
              json.put("region", arena.district())
                  .putObject("instrument")
                  .put("code", code)
                  .put("version", 1);
              return json;
            });
    for (TestAccount assessor : assessors) {
      arena.appoint(competition, assessor);
    }
    arena.open(competition);
  }

  public UUID competition() {
    return competition;
  }

  /** A visit of one more posyandu. */
  public UUID visit() {
    return arena.visit(arena.enter(competition, arena.posyandu()));
  }

  public String code() {
    return code;
  }

  /** Leaves a draft of a further version. */
  public void write(int version) {
    require(201, arena.committee().post("/api/v1/instruments", document(version).toString()));
  }

  public void publish(int version) {
    require(200, arena.committee().post(address(version) + "/publication", ""));
  }

  public void retire(int version) {
    require(200, arena.committee().post(address(version) + "/retirement", ""));
  }

  /** Publishes version 2 and puts it into force. */
  public void goOnToTwo() {
    write(2);
    publish(2);
    require(200, change(2));
  }

  public Answer change(int version) {
    return change(arena.committee(), version);
  }

  public Answer change(PortalClient who, int version) {
    return who.put(
        "/api/v1/competitions/%s/instrument".formatted(competition),
        "{\"version\":%d,\"reason\":\"Juknis baru\"}".formatted(version));
  }

  public JsonNode competitionJson() {
    return arena.committee().get("/api/v1/competitions/" + competition).json();
  }

  /** Answers to all three items of version 1: 20, 30 and 30 points. */
  public static ArrayNode answersToOne() {
    ArrayNode operations = JsonNodeFactory.instance.arrayNode();
    operations.add(Arena.operation("A1", Arena.level(2), 1));
    operations.add(Arena.operation("A2", percent(100), 2));
    ObjectNode done = JsonNodeFactory.instance.objectNode();
    done.putArray("done").add(1).add(2);
    return operations.add(Arena.operation("A3", done, 3));
  }

  public static ObjectNode percent(int percent) {
    return JsonNodeFactory.instance.objectNode().put("percent", percent);
  }

  private String address(int version) {
    return "/api/v1/instruments/%s/versions/%d".formatted(code, version);
  }

  private ObjectNode document(int version) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("code", code).put("kind", "POSYANDU").put("title", "Untuk uji " + version);
    json.putArray("tieBreak").add("A");
    json.putArray("caps");
    ObjectNode section = json.putArray("sections").addObject();
    section.put("code", "A").put("title", "Pelayanan").put("weight", 100);
    ArrayNode items = section.putArray("items");
    ObjectNode first = item(items, "A1", "Buku catatan tersedia", 40, "R4");
    for (int level : version == 1 ? new int[] {0, 2, 4} : new int[] {0, 4}) {
      anchor(first, level);
    }
    item(items, "A2", version == 1 ? "Kehadiran sasaran" : "Kehadiran balita", 30, "PCT");
    if (version == 1) {
      ObjectNode observed = item(items, "A3", "Penyuluhan", 30, "OBS");
      observed.putArray("steps").add("Menyapa").add("Menjelaskan");
    } else {
      ObjectNode added = item(items, "A4", "Kunjungan rumah", 30, "R4");
      anchor(added, 0);
      anchor(added, 4);
    }
    return json;
  }

  private static ObjectNode item(
      ArrayNode items, String code, String text, int weight, String scale) {
    return items
        .addObject()
        .put("code", code)
        .put("text", text)
        .put("weight", weight)
        .put("scale", scale);
  }

  private static void anchor(ObjectNode item, int level) {
    item.withArray("anchors").addObject().put("level", level).put("text", "Tingkat " + level);
  }

  private static void require(int status, Answer answer) {
    if (answer.status() != status) {
      throw new AssertionError(answer.status() + " instead of " + status + ": " + answer.text());
    }
  }
}
