package id.teladan.competition;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.teladan.platform.Grant;
import id.teladan.platform.Hashes;
import id.teladan.platform.Ids;
import id.teladan.platform.Role;
import id.teladan.platform.Scope;
import id.teladan.testing.Arena;
import id.teladan.testing.MariaDb;
import id.teladan.testing.PortalClient.Answer;
import id.teladan.testing.TestAccount;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompetitionApiTest {

  private final Arena arena = new Arena();

  @Test
  void whatIsLeftOutIsDecidedByTheHouse() {
    JsonNode read = read(arena.competition());

    assertThat(read.get("kind").asText()).isEqualTo("POSYANDU");
    assertThat(read.get("status").asText()).isEqualTo("DRAFT");
    assertThat(read.get("tieBreak").toString()).isEqualTo("[\"D\",\"H\",\"E\"]");
    assertThat(read.get("conflictRule").asText()).isEqualTo("PUSKESMAS");
  }

  @Test
  void aPuskesmasThatJudgesItsOwnHasNoConflictRuleUnlessItSaysSo() {
    UUID own = arena.competition(json -> json.put("puskesmasId", arena.puskesmas().toString()));
    UUID strict =
        arena.competition(
            json ->
                json.put("puskesmasId", arena.puskesmas().toString())
                    .put("conflictRule", "VILLAGE"));

    assertThat(read(own).get("conflictRule").asText()).isEqualTo("NONE");
    assertThat(read(own).get("region").asText()).isEqualTo(arena.district());
    assertThat(read(strict).get("conflictRule").asText()).isEqualTo("VILLAGE");
  }

  @Test
  void theSameRequestAgainSucceedsAndOtherContentIsRefused() {
    ObjectNode request = request();

    assertThat(create(request).status()).isEqualTo(201);
    assertThat(create(request).status()).isEqualTo(200);
    Answer other = create(request.deepCopy().put("name", "Lain"));
    assertThat(other.status()).isEqualTo(409);
    assertThat(other.slug()).isEqualTo("id-taken");
  }

  @Test
  void whatWasReadMayBeSentBackEvenWhenTheCompetitionHasGoneOn() {
    ObjectNode request = request();
    assertThat(create(request).status()).isEqualTo(201);
    UUID id = UUID.fromString(request.get("id").asText());
    arena.open(id);

    assertThat(create((ObjectNode) read(id)).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"name\":\"\"} | name",
        "{\"name\":\"   \"} | name",
        "{\"opensOn\":null} | opensOn",
        "{\"opensOn\":\"2026-02-31\"} | opensOn",
        "{\"closesOn\":\"2026-07-31\"} | closesOn",
        "{\"judges\":0} | judges",
        "{\"judges\":21} | judges",
        "{\"judges\":1.5} | judges",
        "{\"kind\":\"KADER\"} | kind",
        "{\"kind\":\"KUCING\"} | kind",
        "{\"region\":\"99.99.99\"} | region",
        "{\"region\":null} | region",
        "{\"puskesmasId\":\"x\"} | puskesmasId",
        "{\"tieBreak\":[\"Z\"]} | tieBreak",
        "{\"tieBreak\":[\"D\",\"D\"]} | tieBreak",
        "{\"conflictRule\":\"OFTEN\"} | conflictRule",
        "{\"instrument\":null} | instrument",
        "{\"instrument\":{\"code\":\"LP-ILP-2026\"}} | instrument.version",
        "{\"surprise\":1} | surprise"
      })
  void aWrongFieldIsNamed(String change, String field) throws IOException {
    ObjectNode request = request();
    parse(change).properties().forEach(it -> request.set(it.getKey(), it.getValue()));

    Answer answer = create(request);

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.json().at("/errors/0/field").asText()).isEqualTo(field);
  }

  @ParameterizedTest
  @ValueSource(strings = {"👶", "O'Brien", "<script>alert(1)</script>", "100%_"})
  void aNameMayHoldAnyLetters(String name) {
    UUID id = arena.competition(json -> json.put("region", arena.district()).put("name", name));

    assertThat(read(id).get("name").asText()).isEqualTo(name);
  }

  @Test
  void aNameOfTenThousandLettersIsRefused() {
    Answer answer = create(request().put("name", "a".repeat(10_000)));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.json().at("/errors/0/field").asText()).isEqualTo("name");
  }

  @Test
  void anUnknownInstrumentIsNotFound() {
    ObjectNode request = request();
    request.putObject("instrument").put("code", "NONE-2026").put("version", 1);

    assertThat(create(request).status()).isEqualTo(404);
  }

  @Test
  void anotherOfficesCompetitionDoesNotExist() {
    UUID id = arena.competition();
    Arena other = new Arena();

    assertThat(other.committee().get("/api/v1/competitions/" + id).status()).isEqualTo(404);
    assertThat(other.committee().post("/api/v1/competitions/" + id + "/opening", "{}").status())
        .isEqualTo(404);
    assertThat(create(request().put("region", other.district())).status()).isEqualTo(404);
    assertThat(ids(other.committee().get("/api/v1/competitions?limit=500"))).doesNotContain(id);
    assertThat(ids(arena.committee().get("/api/v1/competitions?limit=500"))).contains(id);
  }

  @Test
  void anAssessorSeesTheCompetitionsAppointedTo() {
    TestAccount ani = arena.assessor();
    UUID judged = arena.competition();
    UUID other = arena.competition();
    arena.appoint(judged, ani);

    assertThat(ids(ani.api().get("/api/v1/competitions"))).containsExactly(judged);
    assertThat(ani.api().get("/api/v1/competitions/" + other).status()).isEqualTo(404);
    assertThat(ani.api().post("/api/v1/competitions", request().toString()).status())
        .isEqualTo(403);
  }

  @Test
  void theListGoesOnPageByPage() {
    UUID first = arena.competition();
    UUID second = arena.competition();
    UUID third = arena.competition();

    JsonNode page = arena.committee().get("/api/v1/competitions?limit=2").json();
    Answer rest =
        arena.committee().get("/api/v1/competitions?limit=2&after=" + page.get("next").asText());

    assertThat(page.get("items")).hasSize(2);
    assertThat(ids(rest)).hasSize(1);
    assertThat(ids(arena.committee().get("/api/v1/competitions")))
        .containsExactlyInAnyOrder(first, second, third);
    assertThat(arena.committee().get("/api/v1/competitions?limit=0").status()).isEqualTo(422);
    assertThat(arena.committee().get("/api/v1/competitions?limit=501").status()).isEqualTo(422);
    assertThat(arena.committee().get("/api/v1/competitions?after=zzz").status()).isEqualTo(422);
    assertThat(arena.committee().get("/api/v1/competitions?after=YQ").status()).isEqualTo(422);
  }

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
    assertThat(read(id).get("status").asText()).isEqualTo("OPEN");
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

  @Test
  void anAssessorFromAPuskesmasThatTakesPartIsRefused() {
    UUID id = arena.competition();
    arena.enter(id, arena.posyandu());
    TestAccount local = arena.assessorAtHome(arena.puskesmas(), null);
    TestAccount villager = arena.assessorAtHome(null, arena.village(1));
    TestAccount neighbor = arena.assessorAtHome(arena.otherPuskesmas(), arena.village(2));

    assertThat(appoint(id, local).slug()).isEqualTo("conflict-of-interest");
    assertThat(appoint(id, villager).slug()).isEqualTo("conflict-of-interest");
    assertThat(appoint(id, neighbor).status()).isEqualTo(201);
    assertThat(appoint(id, neighbor).status()).isEqualTo(200);
  }

  @Test
  void onlyAccountsThatMayJudgeAreAppointed() {
    UUID id = arena.competition();

    assertThat(appoint(id, TestAccount.as(Role.VIEWER)).status()).isEqualTo(422);
    assertThat(
            arena
                .committee()
                .put("/api/v1/competitions/%s/assessors/nobody-here".formatted(id), "{}")
                .status())
        .isEqualTo(404);
  }

  @Test
  void anAppointmentIsTakenBackUntilTheCompetitionOpens() {
    UUID id = arena.competition();
    TestAccount ani = arena.assessor();
    TestAccount budi = arena.assessor();
    arena.appoint(id, ani);
    arena.appoint(id, budi);
    String path = "/api/v1/competitions/%s/assessors/".formatted(id);

    assertThat(arena.committee().delete(path + ani.username()).status()).isEqualTo(204);
    assertThat(arena.committee().delete(path + ani.username()).status()).isEqualTo(404);
    arena.open(id);
    assertThat(arena.committee().delete(path + budi.username()).slug()).isEqualTo("already-opened");
  }

  @Test
  void aViewerReadsAndChangesNothing() {
    TestAccount dewi = TestAccount.with(new Grant(Role.VIEWER, Scope.region(arena.district())));
    UUID id = arena.competition();

    assertThat(dewi.api().get("/api/v1/competitions/" + id).status()).isEqualTo(200);
    assertThat(dewi.api().post("/api/v1/competitions", request().toString()).status())
        .isEqualTo(403);
    assertThat(dewi.api().post("/api/v1/competitions/" + id + "/opening", "{}").status())
        .isEqualTo(403);
  }

  private ObjectNode request() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("id", Ids.next().toString()).put("name", "Lomba Uji");
    json.putObject("instrument").put("code", Arena.INSTRUMENT).put("version", 1);
    return json.put("region", arena.district())
        .put("opensOn", "2026-08-01")
        .put("closesOn", "2026-08-31")
        .put("judges", 3);
  }

  private Answer create(ObjectNode request) {
    return arena.committee().post("/api/v1/competitions", request.toString());
  }

  private Answer appoint(UUID id, TestAccount who) {
    return arena
        .committee()
        .put("/api/v1/competitions/%s/assessors/%s".formatted(id, who.username()), "{}");
  }

  private JsonNode read(UUID id) {
    return arena.committee().get("/api/v1/competitions/" + id).json();
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

  private static List<UUID> ids(Answer answer) {
    List<UUID> ids = new ArrayList<>();
    answer.json().get("items").forEach(item -> ids.add(UUID.fromString(item.get("id").asText())));
    return ids;
  }

  private static JsonNode parse(String json) throws IOException {
    return new ObjectMapper().readTree(json);
  }
}
