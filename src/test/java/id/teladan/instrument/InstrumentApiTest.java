package id.teladan.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.teladan.platform.CanonicalJson;
import id.teladan.platform.Grant;
import id.teladan.platform.Hashes;
import id.teladan.platform.Ids;
import id.teladan.platform.Role;
import id.teladan.platform.Scope;
import id.teladan.testing.Portal;
import id.teladan.testing.PortalClient;
import id.teladan.testing.PortalClient.Answer;
import id.teladan.testing.TestAccount;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class InstrumentApiTest {

  private static final String BASE = "/api/v1/instruments";
  private static final PortalClient ADMIN = TestAccount.as(Role.ADMIN).api();

  private final String code = "UJI-" + Ids.next().toString().substring(24).toUpperCase(Locale.ROOT);

  @Test
  void theInstrumentsOfTheReleaseAreThereUnderTheirHash() {
    ObjectNode answer = (ObjectNode) ADMIN.get(BASE + "/LP-ILP-2026/versions/1").json();

    assertThat(answer.path("status").asText()).isEqualTo("PUBLISHED");
    assertThat(answer.path("kind").asText()).isEqualTo("POSYANDU");
    assertThat(answer.path("sections")).hasSize(10);
    assertThat(answer.at("/sections/3/items/1/critical").toString()).isEqualTo("[1,4,7]");
    assertThat(answer.at("/caps/0").toString())
        .isEqualTo("{\"item\":\"A1\",\"atMost\":0,\"section\":\"A\",\"share\":0.5}");
    String hash = answer.path("hash").asText();
    answer.remove(List.of("version", "status", "hash"));
    assertThat(Hashes.sha256(CanonicalJson.of(answer))).isEqualTo(hash);
  }

  @Test
  void aDraftIsMadeReplacedPublishedAndThenFrozen() {
    Answer made = ADMIN.post(BASE, document("Satu"));
    assertThat(made.status()).isEqualTo(201);
    assertThat(made.header("Location")).endsWith(BASE + "/" + code + "/versions/1");
    assertThat(made.json().path("status").asText()).isEqualTo("DRAFT");
    assertThat(ADMIN.post(BASE, document("Dua")).status()).isEqualTo(200);
    assertThat(ADMIN.put(version(1), document("Tiga")).json().path("title").asText())
        .isEqualTo("Tiga");

    JsonNode published = ADMIN.post(version(1) + "/publication", "").json();

    assertThat(published.path("status").asText()).isEqualTo("PUBLISHED");
    assertThat(ADMIN.put(version(1), document("Empat")).slug()).isEqualTo("instrument-frozen");
    assertThat(ADMIN.put(version(1), "{").slug()).isEqualTo("instrument-frozen");
    assertThat(ADMIN.post(version(1) + "/publication", "").json()).isEqualTo(published);
    assertThat(ADMIN.post(BASE, document("Lima")).json().path("version").asInt()).isEqualTo(2);
    assertThat(ADMIN.get(version(1)).json()).isEqualTo(published);
  }

  @Test
  void whatWasReadMayBePostedBack() {
    Answer made = ADMIN.post(BASE, document("Satu"));

    assertThat(ADMIN.post(BASE, made.text()).json()).isEqualTo(made.json());
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/yaml", "application/x-yaml", "text/yaml; charset=utf-8"})
  void yamlIsTheSameDocument(String type) {
    String yaml = InstrumentYaml.write(instrument("Satu"));

    Answer made = ADMIN.send("POST", BASE, BodyPublishers.ofString(yaml), "Content-Type", type);

    assertThat(made.status()).isEqualTo(201);
    assertThat(made.json().path("hash").asText())
        .isEqualTo(InstrumentJson.hash(instrument("Satu")));
  }

  @Test
  void aFaultyDocumentIsToldLineFieldAndReason() {
    String yaml =
        InstrumentYaml.write(instrument("Satu"))
            .replace("weight: 15", "weight: 14")
            .replace("K-PP2", "K-PP9");

    Answer answer =
        ADMIN.send("POST", BASE, BodyPublishers.ofString(yaml), "Content-Type", "application/yaml");

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.slug()).isEqualTo("invalid-fields");
    assertThat(answer.wrongFields())
        .contains("sections", "sections[3].items", "sections[2].items[3].courses[0]");
    assertThat(answer.json().at("/errors/0/message").asText()).startsWith("Baris ");
    assertThat(answer.json().at("/faults/0/line").asInt()).isPositive();
    assertThat(ADMIN.get(version(1)).status()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "application/json | { | 400",
        "application/json | '' | 400",
        "application/json | [] | 422",
        "application/json | null | 422",
        "application/json | {\"code\": \"\\ud800\"} | 422",
        "application/yaml | 'a: [' | 400",
        "application/yaml | 'a: &a [*a]' | 422",
        "application/yaml | '' | 400",
        "text/plain | a: 1 | 415",
        "application/xml | <a/> | 415",
      })
  void whatIsNoInstrumentGetsAClearAnswer(String type, String body, int status) {
    Answer answer = ADMIN.send("POST", BASE, BodyPublishers.ofString(body), "Content-Type", type);

    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
  }

  @Test
  void aDocumentTooDeepTooLargeOrNotInUtf8IsRefused() {
    assertThat(ADMIN.post(BASE, "[".repeat(1000)).status()).isEqualTo(400);
    assertThat(ADMIN.post(BASE, "{\"a\":".repeat(1000)).status()).isEqualTo(400);
    assertThat(ADMIN.post(BASE, "{\"a\":\"" + "x".repeat(1_000_000) + "\"}").status())
        .isEqualTo(413);
    byte[] latin = {'{', '"', (byte) 0xe9, '"', ':', '1', '}'};
    assertThat(
            ADMIN
                .send(
                    "POST",
                    BASE,
                    BodyPublishers.ofByteArray(latin),
                    "Content-Type",
                    "application/json")
                .status())
        .isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "abc", "1.5", "99999999999", "01", "7"})
  void aVersionThatIsNotThereIsNotFound(String version) {
    assertThat(ADMIN.get(BASE + "/LP-ILP-2026/versions/" + version).status()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"%F0%9F%8E%89", "%27%20OR%201=1", "%3Cscript%3E"})
  void aCodeThatNobodyHasIsNotFound(String code) {
    assertThat(ADMIN.get(BASE + "/" + code + "/versions/1").status()).isEqualTo(404);
    assertThat(ADMIN.post(BASE + "/" + code + "/versions/1/publication", "").status())
        .isEqualTo(404);
  }

  @Test
  void withoutATypeADocumentIsTakenForJson() {
    Answer made = ADMIN.send("POST", BASE, BodyPublishers.ofString(document("Satu")));

    assertThat(made.status()).isEqualTo(201);
  }

  @Test
  void theCodeOfTheDocumentIsThatOfTheAddress() {
    assertThat(ADMIN.post(BASE, document("Satu")).status()).isEqualTo(201);

    Answer answer = ADMIN.put(version(1), document("Dua").replace(code, code + "X"));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.json().at("/errors/0/field").asText()).isEqualTo("code");
    assertThat(ADMIN.put(version(2), document("Dua")).status()).isEqualTo(404);
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"ASSESSOR", "TRAINER", "VIEWER"})
  void whoOnlyReadsMayNotWrite(Role role) {
    PortalClient reader = TestAccount.as(role).api();

    assertThat(reader.get(BASE + "/KB-2026/versions/1").status()).isEqualTo(200);
    assertThat(reader.post(BASE, document("Satu")).status()).isEqualTo(403);
    assertThat(reader.put(version(1), document("Satu")).status()).isEqualTo(403);
    assertThat(reader.post(version(1) + "/publication", "").status()).isEqualTo(403);
    assertThat(reader.post(version(1) + "/retirement", "").status()).isEqualTo(403);
  }

  @Test
  void whoIsNotSignedInSeesNothing() {
    TestAccount kader = TestAccount.with(new Grant(Role.KADER, Scope.kader(Ids.next())));

    assertThat(Portal.stranger().get(BASE).status()).isEqualTo(401);
    assertThat(kader.api().get(BASE).status()).isEqualTo(403);
  }

  @Test
  void theListGoesOnFromItsCursor() {
    JsonNode first = ADMIN.get(BASE + "?limit=1").json();
    JsonNode second = ADMIN.get(BASE + "?limit=1&after=" + first.path("next").asText()).json();

    assertThat(first.path("items")).hasSize(1);
    assertThat(second.at("/items/0/code").asText() + second.at("/items/0/version"))
        .isGreaterThan(first.at("/items/0/code").asText() + first.at("/items/0/version"));
    assertThat(ADMIN.get(BASE + "?after=rusak").status()).isEqualTo(422);
    assertThat(ADMIN.get(BASE + "?after=eA").status()).isEqualTo(422);
    assertThat(ADMIN.get(BASE + "?limit=0").status()).isEqualTo(422);
  }

  private String version(int number) {
    return "%s/%s/versions/%d".formatted(BASE, code, number);
  }

  private String document(String title) {
    return InstrumentJson.write(instrument(title));
  }

  private Instrument instrument(String title) {
    Instrument it = Instruments.KADER;
    return new Instrument(code, it.kind(), title, it.tieBreak(), it.caps(), it.sections());
  }
}
