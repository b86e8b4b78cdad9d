package id.teladan.visit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.teladan.platform.Role;
import id.teladan.testing.Arena;
import id.teladan.testing.AtOnce;
import id.teladan.testing.MariaDb;
import id.teladan.testing.OwnInstrument;
import id.teladan.testing.PortalClient.Answer;
import id.teladan.testing.TestAccount;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The committee puts another version of its instrument into force while a competition is open. */
class CompetitionVersionApiTest {

  private final Arena arena = new Arena();
  private final TestAccount ani = arena.assessor();
  private final OwnInstrument own = new OwnInstrument(arena, ani);

  @Test
  void aPublishedVersionComesIntoForceAndTheRulesAreFrozenAnew() {
    String before = own.competitionJson().get("hash").asText();
    own.write(2);
    own.publish(2);

    Answer changed = own.change(2);

    assertThat(changed.status()).isEqualTo(200);
    assertThat(changed.json().at("/instrument/version").asInt()).isEqualTo(2);
    assertThat(own.competitionJson().at("/instrument/version").asInt()).isEqualTo(2);
    assertThat(own.competitionJson().get("hash")).isEqualTo(changed.json().get("hash"));
    assertThat(changed.json().get("hash").asText()).isNotEqualTo(before);
    String frozen =
        MariaDb.jdbi()
            .withHandle(
                db ->
                    db.createQuery("SELECT frozen FROM competition WHERE id = :id")
                        .bind("id", own.competition().toString())
                        .mapTo(String.class)
                        .one());
    assertThat(frozen).contains("\"A4\":30").doesNotContain("\"A3\"");
  }

  @Test
  void theSameAgainChangesNothingAndTheWayBackIsOpen() {
    String hash = own.competitionJson().get("hash").asText();
    own.goOnToTwo();
    int audited = audited();

    assertThat(own.change(2).status()).isEqualTo(200);
    assertThat(audited()).isEqualTo(audited);

    assertThat(own.change(1).json().get("hash").asText()).isEqualTo(hash);
    assertThat(audited()).isEqualTo(audited + 1);
  }

  @Test
  void aDraftARetiredAndAnUnknownVersionAreRefused() {
    own.write(2);

    assertThat(own.change(2).slug()).isEqualTo("instrument-not-published");
    assertThat(own.change(3).status()).isEqualTo(404);

    own.publish(2);
    own.retire(2);
    assertThat(own.change(2).slug()).isEqualTo("instrument-not-published");
    assertThat(own.competitionJson().at("/instrument/version").asInt()).isEqualTo(1);
  }

  @Test
  void onlyTheCommitteeOfThePlaceMayAndItSaysWhy() {
    own.write(2);
    own.publish(2);

    assertThat(own.change(ani.api(), 2).status()).isEqualTo(403);
    assertThat(own.change(TestAccount.as(Role.VIEWER).api(), 2).status()).isEqualTo(403);
    assertThat(own.change(new Arena().committee(), 2).status()).isEqualTo(404);
    Answer silent =
        arena
            .committee()
            .put(
                "/api/v1/competitions/%s/instrument".formatted(own.competition()),
                "{\"version\":2}");
    assertThat(silent.status()).isEqualTo(422);
    assertThat(own.competitionJson().at("/instrument/version").asInt()).isEqualTo(1);
  }

  @Test
  void aCompetitionThatIsNotOpenKeepsItsVersion() {
    own.write(2);
    own.publish(2);
    UUID prepared =
        arena.competition(
            json -> {
              json.put("region", arena.district())
                  .putObject("instrument")
                  .put("code", own.code())
                  .put("version", 1);
              return json;
            });

    Answer answer =
        arena
            .committee()
            .put(
                "/api/v1/competitions/%s/instrument".formatted(prepared),
                "{\"version\":2,\"reason\":\"Juknis\"}");

    assertThat(answer.slug()).isEqualTo("competition-not-open");
  }

  @Test
  void whileASheetIsWithTheCommitteeTheVersionStays() {
    own.write(2);
    own.publish(2);
    UUID sheet = arena.sheet(ani, own.visit());
    assertThat(submit(sheet, answer(sheet)).status()).isEqualTo(201);

    Answer refused = own.change(2);

    assertThat(refused.slug()).isEqualTo("sheets-handed-in");
    assertThat(refused.json().get("sheets").asInt()).isEqualTo(1);
    assertThat(
            arena
                .committee()
                .post("/api/v1/sheets/%s/return".formatted(sheet), "{\"reason\":\"Versi baru\"}")
                .status())
        .isEqualTo(200);
    assertThat(own.change(2).json().get("draftsElsewhere").asInt()).isEqualTo(1);
  }

  /** Whichever comes first, no sheet is with the committee under another version than in force. */
  @Test
  void handingInAndChangingAtOnceNeverBothHappen() {
    own.write(2);
    own.publish(2);
    for (int round = 0; round < 12; round++) {
      UUID sheet = arena.sheet(ani, own.visit());
      String stateHash = answer(sheet);

      List<Answer> answers =
          AtOnce.run(List.of(() -> own.change(2), () -> submit(sheet, stateHash)));

      boolean changed = answers.get(0).status() == 200;
      boolean handedIn = answers.get(1).status() == 201;
      assertThat(changed).as(answers.get(1).text()).isNotEqualTo(handedIn);
      if (handedIn) {
        assertThat(
                arena
                    .committee()
                    .post("/api/v1/sheets/%s/return".formatted(sheet), "{\"reason\":\"lagi\"}")
                    .status())
            .isEqualTo(200);
      } else {
        assertThat(answers.get(1).slug()).isEqualTo("instrument-moved");
        assertThat(own.change(1).status()).isEqualTo(200);
      }
    }
  }

  @Test
  void theRequestThatSetTheCompetitionUpIsStillTheSame() {
    JsonNode read = own.competitionJson();
    String body =
        read.toString()
            .replaceAll(",\"status\":\"[A-Z]+\"", "")
            .replaceAll(",\"hash\":\"[0-9a-f]+\"", "");
    own.goOnToTwo();

    assertThat(arena.committee().post("/api/v1/competitions", body).status()).isEqualTo(200);
  }

  private String answer(UUID sheet) {
    return ani.api()
        .post(
            "/api/v1/sheets/%s/operations".formatted(sheet),
            Arena.body(OwnInstrument.answersToOne()))
        .json()
        .get("stateHash")
        .asText();
  }

  private Answer submit(UUID sheet, String stateHash) {
    return DraftSheet.submit(ani, sheet, stateHash);
  }

  private int audited() {
    return MariaDb.jdbi()
        .withHandle(
            db ->
                db.createQuery(
                        "SELECT COUNT(*) FROM audit_entry WHERE action = 'competition.instrument'"
                            + " AND object = :object")
                    .bind("object", "competition/" + own.competition())
                    .mapTo(Integer.class)
                    .one());
  }
}
