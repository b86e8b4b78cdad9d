package id.teladan.competition;

import static id.teladan.competition.CompetitionRequests.read;
import static id.teladan.competition.CompetitionRequests.request;
import static id.teladan.competition.CompetitionRequests.send;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.teladan.testing.Arena;
import id.teladan.testing.PortalClient.Answer;
import java.io.IOException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Making a competition over HTTP: what it may hold, and what the house adds. */
class CompetitionApiTest {

  private final Arena arena = new Arena();

  @Test
  void whatIsLeftOutIsDecidedByTheHouse() {
    JsonNode read = read(arena, arena.competition());

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

    assertThat(read(arena, own).get("conflictRule").asText()).isEqualTo("NONE");
    assertThat(read(arena, own).get("region").asText()).isEqualTo(arena.district());
    assertThat(read(arena, strict).get("conflictRule").asText()).isEqualTo("VILLAGE");
  }

  @Test
  void theSameRequestAgainSucceedsAndOtherContentIsRefused() {
    ObjectNode request = request(arena);

    assertThat(send(arena, request).status()).isEqualTo(201);
    assertThat(send(arena, request).status()).isEqualTo(200);
    Answer other = send(arena, request.deepCopy().put("name", "Lain"));
    assertThat(other.status()).isEqualTo(409);
    assertThat(other.slug()).isEqualTo("id-taken");
  }

  @Test
  void whatWasReadMayBeSentBackEvenWhenTheCompetitionHasGoneOn() {
    ObjectNode request = request(arena);
    assertThat(send(arena, request).status()).isEqualTo(201);
    UUID id = UUID.fromString(request.get("id").asText());
    arena.open(id);

    assertThat(send(arena, (ObjectNode) read(arena, id)).status()).isEqualTo(200);
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
        "{\"opensOn\":\"1999-12-31\"} | opensOn",
        "{\"closesOn\":\"+99999-01-01\"} | closesOn",
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
    ObjectNode request = request(arena);
    parse(change).properties().forEach(it -> request.set(it.getKey(), it.getValue()));

    Answer answer = send(arena, request);

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.json().at("/errors/0/field").asText()).isEqualTo(field);
  }

  @ParameterizedTest
  @ValueSource(strings = {"👶", "O'Brien", "<script>alert(1)</script>", "100%_"})
  void aNameMayHoldAnyLetters(String name) {
    UUID id = arena.competition(json -> json.put("region", arena.district()).put("name", name));

    assertThat(read(arena, id).get("name").asText()).isEqualTo(name);
  }

  @Test
  void aNameOfTenThousandLettersIsRefused() {
    Answer answer = send(arena, request(arena).put("name", "a".repeat(10_000)));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.json().at("/errors/0/field").asText()).isEqualTo("name");
  }

  @Test
  void anUnknownInstrumentIsNotFound() {
    ObjectNode request = request(arena);
    request.putObject("instrument").put("code", "NONE-2026").put("version", 1);

    assertThat(send(arena, request).status()).isEqualTo(404);
  }

  private static JsonNode parse(String json) throws IOException {
    return new ObjectMapper().readTree(json);
  }
}
