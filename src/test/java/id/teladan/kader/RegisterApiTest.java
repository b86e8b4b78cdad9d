package id.teladan.kader;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.teladan.platform.Grant;
import id.teladan.platform.Ids;
import id.teladan.platform.Json;
import id.teladan.platform.Role;
import id.teladan.platform.Scope;
import id.teladan.posyandu.PosyanduId;
import id.teladan.puskesmas.PuskesmasId;
import id.teladan.testing.MariaDb;
import id.teladan.testing.PortalClient;
import id.teladan.testing.PortalClient.Answer;
import id.teladan.testing.Registers;
import id.teladan.testing.TestAccount;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The registers of posyandu, kader and their skills over HTTP, as programs meet them. */
@ExtendWith(MariaDb.class)
class RegisterApiTest {

  private Registers registers;
  private PuskesmasId office;
  private PortalClient budi;
  private PortalClient assessor;

  @BeforeEach
  void makeAnOffice() {
    registers = Registers.on(MariaDb.jdbi());
    office = registers.newPuskesmas();
    budi = as(Role.COMMITTEE);
    assessor = as(Role.ASSESSOR);
  }

  @Test
  void regionsAreReadStepByStep() {
    assertThat(budi.get("/api/v1/regions?limit=100").json().path("items")).hasSize(38);
    Answer villages = budi.get("/api/v1/regions?parent=16.03.07");
    assertThat(villages.json().path("items")).hasSize(7);
    assertThat(villages.json().path("items").get(4))
        .hasToString("{\"code\":\"16.03.07.2005\",\"name\":\"Lingga\",\"level\":\"VILLAGE\"}");
    Answer paged = budi.get("/api/v1/regions?parent=16.03.07&limit=3");
    assertThat(
            budi.get(
                    "/api/v1/regions?parent=16.03.07&limit=3&after="
                        + paged.json().path("next").asText())
                .json()
                .path("items")
                .get(0)
                .path("name")
                .asText())
        .isEqualTo("Tegal Rejo");
    assertThat(budi.get("/api/v1/regions?parent=%25").slug()).isEqualTo("invalid-fields");
    assertThat(budi.get("/api/v1/regions?limit=0").status()).isEqualTo(422);
    assertThat(budi.get("/api/v1/regions?after=xx").status()).isEqualTo(422);
  }

  @Test
  void aPosyanduIsMadeReadChangedAndSentBackAsItWasRead() {
    String id = Ids.next().toString();
    Map<String, Object> request = posyandu("Posyandu Elang " + Registers.code());
    request.put("id", id);

    Answer created = budi.post("/api/v1/posyandu", Json.text(request));
    assertThat(created.status()).isEqualTo(201);
    assertThat(created.header("Location")).endsWith("/api/v1/posyandu/" + id);
    assertThat(budi.post("/api/v1/posyandu", Json.text(request)).status()).isEqualTo(200);
    Answer read = budi.get("/api/v1/posyandu/" + id);
    assertThat(read.header("ETag")).isEqualTo("\"1\"");
    assertThat(read.json().path("latitude")).hasToString("-3.7512");
    assertThat(read.json().path("active").booleanValue()).isFalse();
    assertThat(read.json().path("activeReasons")).hasSize(4);
    assertThat(read.json().path("strata").isNull()).isTrue();

    assertThat(budi.put("/api/v1/posyandu/" + id, read.text()).status())
        .as("what was read is no change")
        .isEqualTo(200);
    request.put("hamlet", "Dusun 2");
    assertThat(budi.put("/api/v1/posyandu/" + id, Json.text(request)).slug())
        .isEqualTo("precondition-required");
    assertThat(budi.put("/api/v1/posyandu/" + id, Json.text(request), "\"7\"").slug())
        .isEqualTo("stale");
    Answer changed = budi.put("/api/v1/posyandu/" + id, Json.text(request), "\"1\"");
    assertThat(changed.status()).isEqualTo(200);
    assertThat(changed.header("ETag")).isEqualTo("\"2\"");
    assertThat(budi.post("/api/v1/posyandu", Json.text(posyandu("Lain", "id", id))).slug())
        .isEqualTo("id-taken");
  }

  @Test
  void aNameTwiceInOneVillageIsAConflictAndSoIsARegistrationNumber() {
    String name = "Posyandu " + Registers.code();
    String number = "16.03.07.2005.%03d".formatted(freeNumber());
    assertThat(created(posyandu(name, "registrationNumber", number))).isTrue();

    assertThat(
            budi.post("/api/v1/posyandu", Json.text(posyandu(name.toUpperCase(Locale.ROOT))))
                .slug())
        .isEqualTo("posyandu-name-taken");
    assertThat(
            budi.post(
                    "/api/v1/posyandu",
                    Json.text(posyandu(name + " B", "registrationNumber", number)))
                .slug())
        .isEqualTo("registration-number-taken");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "name|''",
        "name|' '",
        "villageCode|16.03.07.9999",
        "villageCode|16.03.07",
        "villageCode|abc",
        "puskesmasId|01900000-0000-7000-8000-000000000000",
        "registrationNumber|12",
        "registrationNumber|16.03.07.2004.001",
        "latitude|91",
        "latitude|-90.5",
        "longitude|180.1",
        "hamlet|'x\u0000y'",
      })
  void aWrongFieldIsNamed(String field, String value) {
    Object sent = field.endsWith("tude") ? new BigDecimal(value) : value;
    Answer answer =
        budi.post(
            "/api/v1/posyandu", Json.text(posyandu("Posyandu " + Registers.code(), field, sent)));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(fields(answer)).contains(field);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "{",
        "\"x\"",
        "{\"nama\": 1}",
        "{\"name\": {\"a\": 1}}",
        "{\"puskesmasId\": \"bukan uuid\"}",
        "{\"latitude\": 1e999999999}",
        "{\"latitude\": \"utara\"}",
        "{\"id\": 5}"
      })
  void nonsenseIsAnsweredClearly(String body) {
    assertThat(budi.post("/api/v1/posyandu", body).status()).isIn(400, 422);
    assertThat(budi.put("/api/v1/posyandu/" + Ids.next(), body).status()).isIn(400, 422);
    assertThat(budi.post("/api/v1/kader", body).status()).isIn(400, 422);
    assertThat(budi.post("/api/v1/puskesmas", body).status()).isIn(400, 422);
  }

  @Test
  void jsonNestedAThousandDeepAndNamesOfTenThousandLettersAreRefused() {
    String deep = "{\"name\":" + "[".repeat(1000) + "]".repeat(1000) + "}";
    assertThat(budi.post("/api/v1/posyandu", deep).status()).isIn(400, 422);
    Answer wide = budi.post("/api/v1/posyandu", Json.text(posyandu("x".repeat(10_000))));
    assertThat(wide.status()).isEqualTo(422);
    assertThat(fields(wide)).containsExactly("name");
  }

  @Test
  void strangeNamesAreKeptAsTheyAre() {
    for (String name : List.of("O'Brien", "<script>alert(1)</script>", "100% _ 🌸", "Méli \"x\"")) {
      String whole = name + " " + Registers.code();
      Answer answer = budi.post("/api/v1/posyandu", Json.text(posyandu(whole)));
      assertThat(answer.status()).isEqualTo(201);
      assertThat(answer.json().path("name").asText()).isEqualTo(whole);
    }
  }

  @Test
  void listsGoPageByPageAndByFilter() {
    for (String name : List.of("B", "a", "C")) {
      assertThat(created(posyandu(name + " " + Registers.code()))).isTrue();
    }
    Answer first = budi.get("/api/v1/posyandu?limit=2&puskesmasId=" + office);
    assertThat(first.json().path("items")).hasSize(2);
    assertThat(first.json().path("items").get(0).path("name").asText()).startsWith("a ");
    Answer second =
        budi.get("/api/v1/posyandu?limit=2&after=" + first.json().path("next").asText());
    assertThat(second.json().path("items")).hasSize(1);
    assertThat(second.json().path("next").isNull()).isTrue();
    assertThat(budi.get("/api/v1/posyandu?region=16.03.07").json().path("items")).hasSize(3);
    assertThat(budi.get("/api/v1/posyandu?region=16.03").json().path("items")).hasSize(3);
    assertThat(budi.get("/api/v1/posyandu?region=32.79").json().path("items")).isEmpty();
    assertThat(budi.get("/api/v1/posyandu?q=%25").json().path("items")).isEmpty();
    assertThat(budi.get("/api/v1/posyandu?q=" + "x".repeat(5000)).status()).isEqualTo(200);
    for (String wrong : List.of("region=16.%25", "puskesmasId=1", "limit=501", "after=%00")) {
      assertThat(budi.get("/api/v1/posyandu?" + wrong).status()).as(wrong).isEqualTo(422);
    }
  }

  @Test
  void anotherOfficesThingsAreNotThere() {
    PosyanduId theirs = registers.newPosyandu(registers.newPuskesmas());
    KaderId theirKader = registers.newKader(theirs);

    for (String path :
        List.of(
            "/api/v1/posyandu/" + theirs,
            "/api/v1/posyandu/" + theirs + "/months",
            "/api/v1/posyandu/" + theirs + "/reviews",
            "/api/v1/kader/" + theirKader,
            "/api/v1/kader/" + theirKader + "/skill-assessments",
            "/api/v1/posyandu/bukan-id",
            "/api/v1/posyandu/" + Ids.next())) {
      assertThat(budi.get(path).slug()).as(path).isEqualTo("not-found");
    }
    assertThat(
            budi.put("/api/v1/posyandu/" + theirs + "/months/2026-01", "{\"status\":\"CLOSED\"}")
                .status())
        .isEqualTo(404);
    assertThat(
            budi.put(
                    "/api/v1/posyandu/" + theirs,
                    Json.text(posyandu("Rebut " + Registers.code())),
                    "\"1\"")
                .status())
        .isEqualTo(404);
    assertThat(fields(budi.post("/api/v1/kader", Json.text(kader("Sasar", theirs)))))
        .containsExactly("posyanduId");
  }

  @Test
  void aReviewAnswersStrataReasonAndWhatIsNext() {
    PosyanduId id = registers.newPosyandu(office);
    String path = "/api/v1/posyandu/" + id + "/reviews/2025";

    Answer mandiri = budi.put(path, review("50"));
    assertThat(mandiri.status()).isEqualTo(201);
    assertThat(mandiri.json().path("strata").asText()).isEqualTo("MANDIRI");
    assertThat(mandiri.json().path("reason").isNull()).isTrue();
    assertThat(mandiri.json().path("next").isNull()).isTrue();
    Answer purnama = budi.put(path, review("49.99"));
    assertThat(purnama.status()).isEqualTo(200);
    assertThat(purnama.json().path("strata").asText()).isEqualTo("PURNAMA");
    assertThat(purnama.json().path("reason").asText()).isEqualTo("DANA_SEHAT");
    assertThat(purnama.json().path("next").path("strata").asText()).isEqualTo("MANDIRI");
    assertThat(purnama.json().path("next").path("text").asText()).contains("49,99%");
    Answer missing = budi.put(path, "{\"openings\": 12}");
    assertThat(missing.json().path("strata").isNull()).isTrue();
    assertThat(missing.json().path("reason").asText()).isEqualTo("DATA_KURANG");
    assertThat(budi.get("/api/v1/posyandu/" + id).json().path("strata").isNull()).isTrue();

    assertThat(fields(budi.put(path, "{\"ds\": 101}"))).containsExactly("ds");
    assertThat(fields(budi.put(path, "{\"openings\": -1}"))).containsExactly("openings");
    assertThat(fields(budi.put(path, "{\"kb\": \"banyak\"}"))).containsExactly("kb");
    assertThat(budi.put("/api/v1/posyandu/" + id + "/reviews/1", review("1")).status())
        .isEqualTo(422);
    assertThat(budi.put("/api/v1/posyandu/" + id + "/reviews/nol", review("1")).status())
        .isEqualTo(404);
  }

  @Test
  void aMonthIsReplacedByTheNextWord() {
    String path = "/api/v1/posyandu/" + registers.newPosyandu(office) + "/months/";

    assertThat(budi.put(path + "2026-01", "{\"status\":\"OPEN_DAY\",\"gizi\":62.5}").status())
        .isEqualTo(201);
    Answer again = budi.put(path + "2026-01", "{\"status\":\"SERVICE\"}");
    assertThat(again.status()).isEqualTo(200);
    assertThat(again.json().path("status").asText()).isEqualTo("SERVICE");
    assertThat(again.json().path("gizi").isNull()).isTrue();
    for (String wrong : List.of("2026-13", "2026-1", "Januari", "2999-01", "1900-01")) {
      assertThat(budi.put(path + wrong, "{\"status\":\"CLOSED\"}").status())
          .as(wrong)
          .isEqualTo(422);
    }
    assertThat(fields(budi.put(path + "2026-02", "{}"))).containsExactly("status");
    assertThat(fields(budi.put(path + "2026-02", "{\"status\":\"MAYBE\"}")))
        .containsExactly("status");
    assertThat(fields(budi.put(path + "2026-02", "{\"status\":\"CLOSED\",\"kia\":100.1}")))
        .containsExactly("kia");
  }

  @Test
  void aKaderIsKnownByItsNikButNeverAnswersIt() {
    PosyanduId place = registers.newPosyandu(office);
    String nik =
        "16"
            + "%014d"
                .formatted(Math.floorMod(Ids.next().getLeastSignificantBits(), 10_000_000_000L));
    Map<String, Object> request = kader("Citra", place);
    request.put("nik", nik);

    Answer created = budi.post("/api/v1/kader", Json.text(request));
    assertThat(created.status()).isEqualTo(201);
    assertThat(created.text()).doesNotContain(nik).doesNotContain("\"nik\"");
    assertThat(created.json().path("nikEnding").asText()).isEqualTo(nik.substring(12));
    assertThat(created.json().path("level").asText()).isEqualTo("BELUM");
    assertThat(created.json().path("skills")).hasSize(25);
    assertThat(created.json().path("skills").get(0))
        .hasToString("{\"code\":\"PP-01\",\"state\":\"BELUM_DINILAI\",\"assessedOn\":null}");
    request.put("name", "Citra Dua");
    assertThat(budi.post("/api/v1/kader", Json.text(request)).slug()).isEqualTo("nik-taken");
    String id = created.json().path("id").asText();
    assertThat(budi.put("/api/v1/kader/" + id, created.text()).status()).isEqualTo(200);
    assertThat(budi.get("/api/v1/kader?posyanduId=" + place).json().path("items")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "bornOn, 1990-02-31",
    "bornOn, 31/12/1990",
    "bornOn, 2999-01-01",
    "servesSince, 1980-01-01",
    "sex, P",
    "phone, tidak punya",
    "nik, 123",
    "appointed, mungkin",
    "posyanduId, 5",
    "telepon, 0812",
  })
  void aWrongFieldOfAKaderIsNamed(String field, String value) {
    Map<String, Object> request = kader("Citra", registers.newPosyandu(office));
    request.put(field, value);
    Answer answer = budi.post("/api/v1/kader", Json.text(request));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(fields(answer)).containsExactly(field);
  }

  @Test
  void assessmentsMakeTheLevel() {
    KaderId citra = registers.newKader(registers.newPosyandu(office));
    String path = "/api/v1/kader/" + citra + "/skill-assessments/";
    String id = Ids.next().toString();
    String tuntas =
        "{\"skill\":\"BB-03\",\"assessedOn\":\"2026-01-05\",\"stepsDone\":[1,2,3,4,5,6,7,8]}";

    Answer first = assessor.put(path + id, tuntas);
    assertThat(first.status()).isEqualTo(201);
    assertThat(first.json()).hasToString("{\"outcome\":\"TUNTAS\",\"level\":\"BELUM\"}");
    assertThat(assessor.put(path + id, tuntas).status()).isEqualTo(200);
    assertThat(assessor.put(path + id, tuntas.replace("BB-03", "PP-03")).slug())
        .isEqualTo("id-taken");
    assertThat(budi.put(path + Ids.next(), tuntas).slug()).isEqualTo("forbidden");
    for (String steps : List.of("[0]", "[11]", "[1,1]", "[null]", "[1.5]", "[\"x\"]", "null")) {
      Answer wrong = assessor.put(path + Ids.next(), tuntas.replaceAll("\\[.*\\]", steps));
      assertThat(wrong.status()).as(steps).isEqualTo(422);
      assertThat(fields(wrong).get(0)).as(steps).startsWith("stepsDone");
    }
    assertThat(assessor.get("/api/v1/kader/" + citra + "/skill-assessments").json().path("items"))
        .hasSize(1);
    assertThat(assessor.get("/api/v1/skills").json().path("items")).hasSize(25);
  }

  @Test
  void whoReadsOnlyIsForbiddenToWrite() {
    PosyanduId place = registers.newPosyandu(office);
    PortalClient dewi = as(Role.VIEWER);
    PortalClient trainer = as(Role.TRAINER);

    assertThat(dewi.get("/api/v1/posyandu/" + place).status()).isEqualTo(200);
    assertThat(dewi.post("/api/v1/posyandu", Json.text(posyandu("X"))).status()).isEqualTo(403);
    assertThat(trainer.post("/api/v1/posyandu", Json.text(posyandu("X"))).status()).isEqualTo(403);
    assertThat(trainer.post("/api/v1/kader", Json.text(kader("Citra", place))).status())
        .isEqualTo(201);
  }

  private boolean created(Map<String, Object> request) {
    return budi.post("/api/v1/posyandu", Json.text(request)).status() == 201;
  }

  private Map<String, Object> posyandu(String name) {
    Map<String, Object> request = new LinkedHashMap<>();
    request.put("name", name);
    request.put("villageCode", "16.03.07.2005");
    request.put("hamlet", "Dusun 1");
    request.put("puskesmasId", office.toString());
    request.put("latitude", new BigDecimal("-3.7512"));
    request.put("longitude", new BigDecimal("103.8001"));
    request.put("growthTools", true);
    return request;
  }

  private Map<String, Object> posyandu(String name, String field, @Nullable Object value) {
    Map<String, Object> request = new HashMap<>(posyandu(name));
    request.put(field, value);
    return request;
  }

  private static Map<String, Object> kader(String name, PosyanduId place) {
    Map<String, Object> request = new LinkedHashMap<>();
    request.put("name", name);
    request.put("posyanduId", place.toString());
    request.put("sex", "F");
    request.put("bornOn", "1990-05-17");
    return request;
  }

  private static String review(String healthFund) {
    return """
        {"openings": 12, "kaderOnDuty": 5.5, "ds": 82, "kia": 75, "kb": 66, "immunization": 91,
         "extraProgram": true, "healthFund": %s}"""
        .formatted(healthFund);
  }

  private PortalClient as(Role role) {
    return TestAccount.with(new Grant(role, Scope.puskesmas(office.value()))).api();
  }

  private static int freeNumber() {
    return MariaDb.jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        "SELECT COALESCE(MAX(RIGHT(registration_number, 3)), 0) + 1"
                            + " FROM posyandu WHERE registration_number LIKE '16.03.07.2005.%'")
                    .mapTo(Integer.class)
                    .one());
  }

  private static List<String> fields(Answer answer) {
    JsonNode errors = answer.json().path("errors");
    return StreamSupport.stream(errors.spliterator(), false)
        .map(error -> error.path("field").asText())
        .toList();
  }
}
