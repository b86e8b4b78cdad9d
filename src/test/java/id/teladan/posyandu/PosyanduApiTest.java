package id.teladan.posyandu;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.platform.Ids;
import id.teladan.platform.Json;
import id.teladan.testing.MariaDb;
import id.teladan.testing.PortalClient.Answer;
import id.teladan.testing.RegisterDesk;
import id.teladan.testing.Registers;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The register of posyandu over HTTP, with its months and reviews, as programs meet it. */
class PosyanduApiTest {

  private final RegisterDesk desk = new RegisterDesk();

  @Test
  void aPosyanduIsMadeReadChangedAndSentBackAsItWasRead() {
    String id = Ids.next().toString();
    Map<String, Object> request = desk.posyandu("Posyandu Elang " + Registers.code());
    request.put("id", id);

    Answer created = desk.budi.post("/api/v1/posyandu", Json.text(request));
    assertThat(created.status()).isEqualTo(201);
    assertThat(created.header("Location")).endsWith("/api/v1/posyandu/" + id);
    assertThat(desk.budi.post("/api/v1/posyandu", Json.text(request)).status()).isEqualTo(200);
    Answer read = desk.budi.get("/api/v1/posyandu/" + id);
    assertThat(read.header("ETag")).isEqualTo("\"1\"");
    assertThat(read.json().path("latitude")).hasToString("-3.7512");
    assertThat(read.json().path("active").booleanValue()).isFalse();
    assertThat(read.json().path("activeReasons")).hasSize(4);
    assertThat(read.json().path("strata").isNull()).isTrue();

    assertThat(desk.budi.put("/api/v1/posyandu/" + id, read.text()).status())
        .as("what was read is no change")
        .isEqualTo(200);
    request.put("hamlet", "Dusun 2");
    assertThat(desk.budi.put("/api/v1/posyandu/" + id, Json.text(request)).slug())
        .isEqualTo("precondition-required");
    assertThat(desk.budi.put("/api/v1/posyandu/" + id, Json.text(request), "\"7\"").slug())
        .isEqualTo("stale");
    Answer changed = desk.budi.put("/api/v1/posyandu/" + id, Json.text(request), "\"1\"");
    assertThat(changed.status()).isEqualTo(200);
    assertThat(changed.header("ETag")).isEqualTo("\"2\"");
    assertThat(
            desk.budi.post("/api/v1/posyandu", Json.text(desk.posyandu("Lain", "id", id))).slug())
        .isEqualTo("id-taken");
  }

  @Test
  void aNameTwiceInOneVillageIsAConflictAndSoIsARegistrationNumber() {
    String name = "Posyandu " + Registers.code();
    String number = "16.03.07.2005.%03d".formatted(freeNumber());
    assertThat(created(desk.posyandu(name, "registrationNumber", number))).isTrue();

    assertThat(
            desk.budi
                .post("/api/v1/posyandu", Json.text(desk.posyandu(name.toUpperCase(Locale.ROOT))))
                .slug())
        .isEqualTo("posyandu-name-taken");
    assertThat(
            desk.budi
                .post(
                    "/api/v1/posyandu",
                    Json.text(desk.posyandu(name + " B", "registrationNumber", number)))
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
        desk.budi.post(
            "/api/v1/posyandu",
            Json.text(desk.posyandu("Posyandu " + Registers.code(), field, sent)));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.wrongFields()).contains(field);
  }

  @Test
  void strangeNamesAreKeptAsTheyAre() {
    for (String name : List.of("O'Brien", "<script>alert(1)</script>", "100% _ 🌸", "Méli \"x\"")) {
      String whole = name + " " + Registers.code();
      Answer answer = desk.budi.post("/api/v1/posyandu", Json.text(desk.posyandu(whole)));
      assertThat(answer.status()).isEqualTo(201);
      assertThat(answer.json().path("name").asText()).isEqualTo(whole);
    }
  }

  @Test
  void listsGoPageByPageAndByFilter() {
    for (String name : List.of("B", "a", "C")) {
      assertThat(created(desk.posyandu(name + " " + Registers.code()))).isTrue();
    }
    Answer first = desk.budi.get("/api/v1/posyandu?limit=2&puskesmasId=" + desk.office);
    assertThat(first.json().path("items")).hasSize(2);
    assertThat(first.json().path("items").get(0).path("name").asText()).startsWith("a ");
    Answer second =
        desk.budi.get("/api/v1/posyandu?limit=2&after=" + first.json().path("next").asText());
    assertThat(second.json().path("items")).hasSize(1);
    assertThat(second.json().path("next").isNull()).isTrue();
    assertThat(desk.budi.get("/api/v1/posyandu?region=16.03.07").json().path("items")).hasSize(3);
    assertThat(desk.budi.get("/api/v1/posyandu?region=16.03").json().path("items")).hasSize(3);
    assertThat(desk.budi.get("/api/v1/posyandu?region=32.79").json().path("items")).isEmpty();
    assertThat(desk.budi.get("/api/v1/posyandu?q=%25").json().path("items")).isEmpty();
    assertThat(desk.budi.get("/api/v1/posyandu?q=" + "x".repeat(5000)).status()).isEqualTo(200);
    for (String wrong : List.of("region=16.%25", "puskesmasId=1", "limit=501", "after=%00")) {
      assertThat(desk.budi.get("/api/v1/posyandu?" + wrong).status()).as(wrong).isEqualTo(422);
    }
  }

  @Test
  void aReviewAnswersStrataReasonAndWhatIsNext() {
    PosyanduId id = desk.registers.newPosyandu(desk.office);
    String path = "/api/v1/posyandu/" + id + "/reviews/2025";

    Answer mandiri = desk.budi.put(path, review("50"));
    assertThat(mandiri.status()).isEqualTo(201);
    assertThat(mandiri.json().path("strata").asText()).isEqualTo("MANDIRI");
    assertThat(mandiri.json().path("reason").isNull()).isTrue();
    assertThat(mandiri.json().path("next").isNull()).isTrue();
    Answer purnama = desk.budi.put(path, review("49.99"));
    assertThat(purnama.status()).isEqualTo(200);
    assertThat(purnama.json().path("strata").asText()).isEqualTo("PURNAMA");
    assertThat(purnama.json().path("reason").asText()).isEqualTo("DANA_SEHAT");
    assertThat(purnama.json().path("next").path("strata").asText()).isEqualTo("MANDIRI");
    assertThat(purnama.json().path("next").path("text").asText()).contains("49,99%");
    Answer missing = desk.budi.put(path, "{\"openings\": 12}");
    assertThat(missing.json().path("strata").isNull()).isTrue();
    assertThat(missing.json().path("reason").asText()).isEqualTo("DATA_KURANG");
    assertThat(desk.budi.get("/api/v1/posyandu/" + id).json().path("strata").isNull()).isTrue();

    assertThat(desk.budi.put(path, "{\"ds\": 101}").wrongFields()).containsExactly("ds");
    assertThat(desk.budi.put(path, "{\"openings\": -1}").wrongFields()).containsExactly("openings");
    assertThat(desk.budi.put(path, "{\"kb\": \"banyak\"}").wrongFields()).containsExactly("kb");
    assertThat(desk.budi.put("/api/v1/posyandu/" + id + "/reviews/1", review("1")).status())
        .isEqualTo(422);
    assertThat(desk.budi.put("/api/v1/posyandu/" + id + "/reviews/nol", review("1")).status())
        .isEqualTo(404);
  }

  @Test
  void aMonthIsReplacedByTheNextWord() {
    String path = "/api/v1/posyandu/" + desk.registers.newPosyandu(desk.office) + "/months/";

    assertThat(desk.budi.put(path + "2026-01", "{\"status\":\"OPEN_DAY\",\"gizi\":62.5}").status())
        .isEqualTo(201);
    Answer again = desk.budi.put(path + "2026-01", "{\"status\":\"SERVICE\"}");
    assertThat(again.status()).isEqualTo(200);
    assertThat(again.json().path("status").asText()).isEqualTo("SERVICE");
    assertThat(again.json().path("gizi").isNull()).isTrue();
    for (String wrong : List.of("2026-13", "2026-1", "Januari", "2999-01", "1900-01")) {
      assertThat(desk.budi.put(path + wrong, "{\"status\":\"CLOSED\"}").status())
          .as(wrong)
          .isEqualTo(422);
    }
    assertThat(desk.budi.put(path + "2026-02", "{}").wrongFields()).containsExactly("status");
    assertThat(desk.budi.put(path + "2026-02", "{\"status\":\"MAYBE\"}").wrongFields())
        .containsExactly("status");
    assertThat(
            desk.budi.put(path + "2026-02", "{\"status\":\"CLOSED\",\"kia\":100.1}").wrongFields())
        .containsExactly("kia");
  }

  private boolean created(Map<String, Object> request) {
    return desk.budi.post("/api/v1/posyandu", Json.text(request)).status() == 201;
  }

  private static String review(String healthFund) {
    return """
        {"openings": 12, "kaderOnDuty": 5.5, "ds": 82, "kia": 75, "kb": 66, "immunization": 91,
         "extraProgram": true, "healthFund": %s}"""
        .formatted(healthFund);
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
}
