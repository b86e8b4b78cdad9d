package id.teladan.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.util.Base64URL;
import id.teladan.platform.Ids;
import id.teladan.platform.Json;
import id.teladan.testing.Arena;
import id.teladan.testing.PortalClient;
import id.teladan.testing.PortalClient.Answer;
import id.teladan.testing.TestAccount;
import id.teladan.testing.TestTablet;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BundleApiTest {

  private final Arena arena = new Arena();
  private final TestAccount ani = arena.assessor();
  private final TestAccount budi = arena.assessor();
  private final UUID visit = arena.openVisit(ani, budi);
  private final UUID sheet = Ids.next();
  private final TestTablet tablet = new TestTablet();

  @Test
  void aFileThatAnybodyCarriesIsTakenInAsIfTheTabletHadSentIt() {
    assertThat(tablet.register(ani).status()).isEqualTo(201);
    ArrayNode operations = arena.bestAnswers();
    String file = tablet.seal(bundle(operations));

    JsonNode first = take(budi.api(), file).json().at("/sheets/0");
    JsonNode second = take(arena.committee(), file).json().at("/sheets/0");

    assertThat(first.get("storedAs").asText()).isEqualTo(sheet.toString());
    assertThat(first.findValuesAsText("outcome")).hasSize(50).containsOnly("STORED");
    assertThat(second.findValuesAsText("outcome")).hasSize(50).containsOnly("ALREADY_STORED");
    assertThat(second.findValuesAsText("signature")).isEqualTo(first.findValuesAsText("signature"));
    assertThat(ani.api().get("/api/v1/sheets/" + sheet).json().get("score").asInt()).isEqualTo(100);
  }

  @Test
  void aSheetThatWasHandedInOnTheTabletIsHandedInByTheFile() {
    assertThat(tablet.register(ani).status()).isEqualTo(201);
    UUID elsewhere = arena.sheet(budi, visit);
    ArrayNode operations = arena.bestAnswers();
    String hash =
        budi.api()
            .post("/api/v1/sheets/%s/operations".formatted(elsewhere), Arena.body(operations))
            .json()
            .get("stateHash")
            .asText();
    operations.forEach(it -> ((ObjectNode) it).put("id", Ids.next().toString()));
    ObjectNode bundle = bundle(operations);
    ((ObjectNode) bundle.at("/sheets/0")).putObject("submission").put("stateHash", hash);

    JsonNode taken = take(budi.api(), tablet.seal(bundle)).json().at("/sheets/0");

    assertThat(taken.at("/submission/stateHash").asText()).isEqualTo(hash);
    assertThat(ani.api().get("/api/v1/sheets/" + sheet).json().get("status").asText())
        .isEqualTo("SUBMITTED");
  }

  @Test
  void whereTheVisitHasASheetAlreadyTheFileGoesThere() {
    assertThat(tablet.register(ani).status()).isEqualTo(201);
    UUID first = arena.sheet(ani, visit);

    JsonNode taken = take(ani.api(), tablet.seal(bundle(one()))).json().at("/sheets/0");

    assertThat(taken.get("sheetId").asText()).isEqualTo(sheet.toString());
    assertThat(taken.get("storedAs").asText()).isEqualTo(first.toString());
    assertThat(taken.findValuesAsText("outcome")).containsExactly("STORED");
  }

  @Test
  void aSheetThatCannotBeTakenSaysWhyAndHoldsUpNoOther() {
    assertThat(tablet.register(ani).status()).isEqualTo(201);
    ObjectNode bundle = bundle(one());
    ObjectNode foreign = bundle.at("/sheets/0").deepCopy();
    foreign.put("sheetId", Ids.next().toString()).put("visitId", Ids.next().toString());
    ((ArrayNode) bundle.get("sheets")).insert(0, foreign);

    JsonNode sheets = take(ani.api(), tablet.seal(bundle)).json().get("sheets");

    assertThat(sheets.at("/0/problem/status").asInt()).isEqualTo(404);
    assertThat(sheets.at("/1/receipts/0/outcome").asText()).isEqualTo("STORED");
  }

  @Test
  void onlyATabletThatKnowsThePersonSpeaksForThem() {
    String unknownTablet = tablet.seal(bundle(one()));
    assertThat(take(ani.api(), unknownTablet).slug()).isEqualTo("bundle-not-proven");

    assertThat(tablet.register(budi).status()).isEqualTo(201);
    assertThat(take(ani.api(), unknownTablet).slug()).isEqualTo("bundle-not-proven");

    TestTablet forger = new TestTablet();
    assertThat(tablet.register(ani).status()).isEqualTo(200);
    assertThat(take(ani.api(), forger.seal(bundle(one()))).slug()).isEqualTo("bundle-not-proven");
    assertThat(take(ani.api(), unknownTablet).status()).isEqualTo(200);
  }

  @Test
  void aFileThatWasCutOrAlteredOrIsForAnotherPortalSaysSo() throws JOSEException {
    assertThat(tablet.register(ani).status()).isEqualTo(201);
    String file = tablet.seal(bundle(one()));
    int middle = file.lastIndexOf('.') - 10;
    String altered =
        file.substring(0, middle)
            + (file.charAt(middle) == 'A' ? 'B' : 'A')
            + file.substring(middle + 1);
    JsonNode stranger =
        Json.value(
            new ECKeyGenerator(Curve.P_256).keyID("lain").generate().toPublicJWK().toString(),
            JsonNode.class);

    assertThat(take(ani.api(), file.substring(0, file.length() / 2)).slug())
        .isEqualTo("bundle-unreadable");
    assertThat(take(ani.api(), altered).slug()).isEqualTo("bundle-unreadable");
    assertThat(take(ani.api(), "bukan berkas").slug()).isEqualTo("bundle-unreadable");
    for (String header : List.of("{}", "{\"alg\":\"ECDH-ES\"}", "{\"alg\":1}", "[]", "null")) {
      assertThat(take(ani.api(), Base64URL.encode(header) + ".a.a.a.a").slug())
          .as(header)
          .isEqualTo("bundle-unreadable");
    }
    assertThat(take(ani.api(), tablet.seal(bundle(one()), stranger)).slug())
        .isEqualTo("bundle-for-another-portal");
    ObjectNode nonsense = bundle(one());
    nonsense.remove("sheets");
    assertThat(take(ani.api(), tablet.seal(nonsense)).status()).isEqualTo(422);
    assertThat(take(ani.api(), tablet.seal(JsonNodeFactory.instance.objectNode())).status())
        .isEqualTo(422);
    assertThat(take(ani.api(), file).status()).isEqualTo(200);
  }

  private ArrayNode one() {
    return JsonNodeFactory.instance.arrayNode().add(Arena.operation("A1", Arena.level(4), 1));
  }

  private ObjectNode bundle(ArrayNode operations) {
    ObjectNode bundle = JsonNodeFactory.instance.objectNode();
    bundle
        .put("id", Ids.next().toString())
        .put("username", ani.username())
        .put("deviceId", tablet.id().toString());
    ObjectNode part = bundle.putArray("sheets").addObject();
    part.put("sheetId", sheet.toString()).put("visitId", visit.toString());
    part.putArray("groups").addObject().put("known", 0).set("operations", operations);
    return bundle;
  }

  private static Answer take(PortalClient carrier, String file) {
    return carrier.send(
        "POST",
        "/api/v1/bundles",
        BodyPublishers.ofString(file),
        "Content-Type",
        "application/jose");
  }
}
