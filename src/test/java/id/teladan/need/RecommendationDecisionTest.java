package id.teladan.need;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.teladan.kader.KaderId;
import id.teladan.platform.Actor;
import id.teladan.platform.Ids;
import id.teladan.platform.Policies;
import id.teladan.testing.MariaDb;
import id.teladan.testing.PortalClient.Answer;
import id.teladan.testing.Registers;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a trainer decides about a recommendation, and what a pelatihan decides for them. */
class RecommendationDecisionTest {

  private final Judged judged = new Judged();

  @Test
  void dismissingNeedsAReasonAndCanBeTakenBack() {
    judged.kader();
    judged.submit();
    String id = judged.derive().get(0).get("id").asText();

    Answer without = judged.decide(id, "{\"status\":\"DISMISSED\",\"reason\":\"  \"}");
    Answer with = judged.decide(id, "{\"status\":\"DISMISSED\",\"reason\":\"Pindah tugas\"}");
    Answer back = judged.decide(id, "{\"status\":\"OPEN\"}");

    assertThat(without.status()).isEqualTo(422);
    assertThat(without.json().at("/errors/0/field").asText()).isEqualTo("reason");
    assertThat(with.json().get("statusReason").asText()).isEqualTo("Pindah tugas");
    assertThat(back.json().get("status").asText()).isEqualTo("OPEN");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"status\":\"SELESAI\"}",
        "{\"reason\":\"x\"}",
        "{\"status\":\"DONE\",\"alasan\":\"x\"}",
        "{\"status\":\"DISMISSED\",\"reason\":\"LONG\"}",
        "[]",
      })
  void aDecisionThatCannotBeIsRefused(String body) {
    judged.kader();
    judged.submit();
    String id = judged.derive().get(0).get("id").asText();

    assertThat(judged.decide(id, body.replace("LONG", "x".repeat(10_000))).status()).isEqualTo(422);
  }

  @Test
  void brokenJsonIsUnreadable() {
    assertThat(judged.decide(Ids.next().toString(), "{\"status\":").status()).isEqualTo(400);
  }

  @Test
  void aPelatihanPlannedForThemPlansThemAndItsEndSettlesThem() {
    UUID passing = judged.kader();
    UUID failing = judged.kader();
    judged.submit("D2");
    JsonNode all = judged.derive();
    String ofPassing = Recommended.only(Recommended.of(passing, all), "K-BB1").get("id").asText();
    String ofFailing = Recommended.only(Recommended.of(failing, all), "K-BB1").get("id").asText();
    String dismissed = Recommended.only(Recommended.of(failing, all), "U-01").get("id").asText();
    judged.decide(dismissed, "{\"status\":\"DISMISSED\",\"reason\":\"Cuti\"}");

    Answer planned =
        judged
            .trainer
            .api()
            .post(
                "/api/v1/pelatihan",
                """
                {"course": "K-BB1", "startsOn": "2026-12-01", "endsOn": "2026-12-02",
                 "puskesmasId": "%s", "recommendations": ["%s", "%s", "%s"]}"""
                    .formatted(judged.arena.puskesmas(), ofPassing, ofFailing, dismissed));

    assertThat(planned.status()).isEqualTo(201);
    assertThat(judged.statusOf(ofPassing)).isEqualTo("PLANNED");
    assertThat(judged.statusOf(dismissed)).isEqualTo("DISMISSED");

    RecommendationService service =
        NeedModule.recommendations(
            Registers.platform(MariaDb.jdbi(), Clock.systemUTC(), Policies.DEFAULTS));
    List<RecommendationId> ids =
        List.of(
            RecommendationId.valueOf(ofPassing),
            RecommendationId.valueOf(ofFailing),
            RecommendationId.valueOf(dismissed));
    MariaDb.jdbi()
        .useTransaction(db -> service.settle(db, Actor.SYSTEM, ids, Set.of(new KaderId(passing))));

    assertThat(judged.statusOf(ofPassing)).isEqualTo("DONE");
    assertThat(judged.statusOf(ofFailing)).isEqualTo("OPEN");
    assertThat(judged.statusOf(dismissed)).isEqualTo("DISMISSED");

    MariaDb.jdbi().useTransaction(db -> service.reopen(db, Actor.SYSTEM, ids));

    assertThat(judged.statusOf(ofPassing)).isEqualTo("OPEN");
  }
}
