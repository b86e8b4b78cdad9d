package id.teladan.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.teladan.platform.Grant;
import id.teladan.platform.Ids;
import id.teladan.platform.Role;
import id.teladan.platform.Scope;
import id.teladan.testing.PortalClient.Answer;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A kecamatan of a test's own, with a puskesmas, posyandu, a committee and assessors, where it can
 * hold a competition over the API. Nobody else looks here.
 */
public final class Arena {

  public static final String INSTRUMENT = "LP-ILP-2026";

  /** A province that only tests have. */
  public static final String PROVINCE = "97";

  private static final AtomicInteger NUMBER = new AtomicInteger();

  private final String district;
  private final UUID puskesmas = Ids.next();
  private final TestAccount committee;

  public Arena() {
    int number = NUMBER.incrementAndGet();
    String regency = "97.%02d".formatted(number / 90 + 1);
    district = "%s.%02d".formatted(regency, number % 90 + 1);
    region(PROVINCE, "PROVINCE", null);
    region(regency, "REGENCY", PROVINCE);
    region(district, "DISTRICT", regency);
    region(village(1), "VILLAGE", district);
    region(village(2), "VILLAGE", district);
    addPuskesmas(puskesmas);
    committee = TestAccount.with(new Grant(Role.COMMITTEE, Scope.region(district)));
  }

  public String district() {
    return district;
  }

  public UUID puskesmas() {
    return puskesmas;
  }

  /** One of the two villages: 1 or 2. */
  public String village(int number) {
    return district + ".200" + number;
  }

  public PortalClient committee() {
    return committee.api();
  }

  public TestAccount committeeAccount() {
    return committee;
  }

  /** Somebody who may judge here and is at home elsewhere. */
  public TestAccount assessor() {
    return TestAccount.with(new Grant(Role.ASSESSOR, Scope.region(district)));
  }

  public TestAccount assessorAtHome(@Nullable UUID homePuskesmas, @Nullable String homeVillage) {
    TestAccount account = assessor();
    MariaDb.jdbi()
        .useHandle(
            db ->
                db.execute(
                    "UPDATE account SET home_puskesmas_id = ?, home_village_code = ?"
                        + " WHERE username = ?",
                    homePuskesmas == null ? null : homePuskesmas.toString(),
                    homeVillage,
                    account.username()));
    return account;
  }

  public UUID posyandu() {
    return posyandu(puskesmas, village(1));
  }

  public UUID posyandu(UUID ofPuskesmas, String village) {
    UUID id = Ids.next();
    MariaDb.jdbi()
        .useHandle(
            db ->
                db.execute(
                    "INSERT INTO posyandu (id, name, name_key, village_code, puskesmas_id,"
                        + " has_growth_tools, strata) VALUES (?, ?, ?, ?, ?, TRUE, 'MANDIRI')",
                    id.toString(),
                    "Posyandu " + id.toString().substring(24),
                    id.toString(),
                    village,
                    ofPuskesmas.toString()));
    return id;
  }

  public UUID otherPuskesmas() {
    UUID id = Ids.next();
    addPuskesmas(id);
    return id;
  }

  private void addPuskesmas(UUID id) {
    MariaDb.jdbi()
        .useHandle(
            db ->
                db.execute(
                    "INSERT INTO puskesmas (id, name, name_key, short_code, district_code)"
                        + " VALUES (?, 'Puskesmas Uji', ?, 'PKM-UJI', ?)",
                    id.toString(),
                    id.toString(),
                    district));
  }

  /** A competition for posyandu of the whole kecamatan, by the default rules. */
  public UUID competition() {
    return competition(json -> json.put("region", district));
  }

  public UUID competition(UnaryOperator<ObjectNode> change) {
    UUID id = Ids.next();
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("id", id.toString()).put("name", "Lomba Uji").put("judges", 1);
    json.putObject("instrument").put("code", INSTRUMENT).put("version", 1);
    json.put("opensOn", "2026-08-01").put("closesOn", "2026-08-31");
    require(201, committee().post("/api/v1/competitions", change.apply(json).toString()));
    return id;
  }

  public UUID enter(UUID competition, UUID posyandu) {
    UUID id = Ids.next();
    require(
        201,
        committee()
            .put(
                "/api/v1/competitions/%s/entries/%s".formatted(competition, id),
                "{\"posyanduId\":\"%s\"}".formatted(posyandu)));
    return id;
  }

  public void appoint(UUID competition, TestAccount assessor) {
    require(
        201,
        committee()
            .put(
                "/api/v1/competitions/%s/assessors/%s".formatted(competition, assessor.username()),
                "{}"));
  }

  public void open(UUID competition) {
    require(201, committee().post("/api/v1/competitions/" + competition + "/opening", "{}"));
  }

  public UUID visit(UUID entry) {
    return visit(entry, null);
  }

  public UUID visit(UUID entry, @Nullable String stage) {
    UUID id = Ids.next();
    ObjectNode plan =
        JsonNodeFactory.instance
            .objectNode()
            .put("entryId", entry.toString())
            .put("scheduledOn", "2026-08-14")
            .put("stage", stage);
    require(201, committee().put("/api/v1/visits/" + id, plan.toString()));
    return id;
  }

  public UUID sheet(TestAccount assessor, UUID visit) {
    UUID id = Ids.next();
    require(
        201, assessor.api().put("/api/v1/sheets/" + id, "{\"visitId\":\"%s\"}".formatted(visit)));
    return id;
  }

  /** An open competition with one visit, to be scored by these. */
  public UUID openVisit(TestAccount... assessors) {
    UUID competition = competition();
    UUID entry = enter(competition, posyandu());
    List.of(assessors).forEach(assessor -> appoint(competition, assessor));
    open(competition);
    return visit(entry);
  }

  /** The document of the instrument, as the API gives it. */
  public JsonNode instrument() {
    Answer answer = committee().get("/api/v1/instruments/%s/versions/1".formatted(INSTRUMENT));
    require(200, answer);
    return answer.json();
  }

  /** One operation per item, each with the best answer there is. */
  public ArrayNode bestAnswers() {
    return BestAnswers.of(instrument());
  }

  public static ObjectNode operation(String item, ObjectNode value, long counter) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("id", Ids.next().toString()).put("item", item);
    json.set("value", value);
    return json.putNull("note")
        .put("at", "2026-08-14T02:30:00.000Z")
        .put("device", "tablet-uji")
        .put("counter", counter);
  }

  public static ObjectNode level(int level) {
    return JsonNodeFactory.instance.objectNode().put("level", level);
  }

  public static String body(JsonNode... operations) {
    return body(JsonNodeFactory.instance.arrayNode().addAll(List.of(operations)));
  }

  public static String body(ArrayNode operations) {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    body.set("operations", operations);
    return body.toString();
  }

  private static void region(String code, String level, @Nullable String parent) {
    MariaDb.jdbi()
        .useHandle(
            db ->
                db.execute(
                    "INSERT IGNORE INTO region (code, name, level, parent_code)"
                        + " VALUES (?, ?, ?, ?)",
                    code,
                    "Uji " + code,
                    level,
                    parent));
  }

  private static void require(int status, Answer answer) {
    if (answer.status() != status) {
      throw new AssertionError(answer.status() + " instead of " + status + ": " + answer.text());
    }
  }
}
