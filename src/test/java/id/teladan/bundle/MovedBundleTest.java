package id.teladan.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.teladan.platform.Ids;
import id.teladan.testing.Arena;
import id.teladan.testing.OwnInstrument;
import id.teladan.testing.TestAccount;
import id.teladan.testing.TestTablet;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sealed files of tablets whose competition has gone on under another version meanwhile. */
class MovedBundleTest {

  private final Arena arena = new Arena();
  private final TestAccount ani = arena.assessor();
  private final OwnInstrument own = new OwnInstrument(arena, ani);
  private final UUID visit = own.visit();
  private final UUID sheet = Ids.next();
  private final TestTablet tablet = new TestTablet();

  @BeforeEach
  void register() {
    assertThat(tablet.register(ani).status()).isEqualTo(201);
    own.goOnToTwo();
  }

  @Test
  void aSheetThatWasBegunUnderAnEarlierVersionIsOpenedUnderIt() {
    assertThat(stored(1, OwnInstrument.answersToOne())).isEqualTo(3);

    assertThat(version()).isEqualTo(1);
    assertThat(read().get("answers")).hasSize(3);
  }

  @Test
  void aFileTakesADraftToTheVersionInForceAndAnOldOneNeverBack() {
    assertThat(stored(1, OwnInstrument.answersToOne())).isEqualTo(3);

    assertThat(stored(2, one(Arena.operation("A4", Arena.level(4), 9)))).isEqualTo(1);
    assertThat(version()).isEqualTo(2);
    assertThat(read().get("answers").fieldNames()).toIterable().containsExactly("A2", "A4");

    assertThat(stored(1, one(Arena.operation("A1", Arena.level(0), 3)))).isEqualTo(1);
    assertThat(version()).isEqualTo(2);
  }

  private int version() {
    return read().get("instrumentVersion").asInt();
  }

  private JsonNode read() {
    return ani.api().get("/api/v1/sheets/" + sheet).json();
  }

  private static ArrayNode one(ObjectNode operation) {
    return JsonNodeFactory.instance.arrayNode().add(operation);
  }

  /** How many of these operations a file brings into the log. */
  private int stored(int version, ArrayNode operations) {
    List<String> outcomes = take(version, operations).findValuesAsText("outcome");
    assertThat(outcomes).containsOnly("STORED");
    return outcomes.size();
  }

  private JsonNode take(int version, ArrayNode operations) {
    ObjectNode bundle = JsonNodeFactory.instance.objectNode();
    bundle.put("id", Ids.next().toString()).put("username", ani.username());
    bundle.put("deviceId", tablet.id().toString());
    ObjectNode part = bundle.putArray("sheets").addObject();
    part.put("sheetId", sheet.toString()).put("visitId", visit.toString());
    part.put("instrumentVersion", version);
    part.putArray("groups").addObject().put("known", 0).set("operations", operations);
    var answer =
        ani.api()
            .send(
                "POST",
                "/api/v1/bundles",
                BodyPublishers.ofString(tablet.seal(bundle)),
                "Content-Type",
                "application/jose");
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer.json().at("/sheets/0");
  }
}
