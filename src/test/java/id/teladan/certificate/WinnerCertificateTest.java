package id.teladan.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.teladan.testing.Arena;
import id.teladan.testing.PortalClient;
import id.teladan.testing.PortalClient.Answer;
import id.teladan.testing.ScoredCompetition;
import id.teladan.testing.TestAccount;
import id.teladan.testing.Waiting;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WinnerCertificateTest {

  private final Arena arena = new Arena();
  private final TestAccount ani = arena.assessor();

  @Test
  void theFirstThreeOfADecidedCompetitionGetAnAward() throws Exception {
    UUID competition = competition(4, 3, 2, 1);
    String path = "/api/v1/competitions/" + competition;
    assertThat(arena.committee().post(path + "/certificates", "").slug())
        .isEqualTo("result-not-decided");
    assertThat(decide(path).status()).isEqualTo(201);

    awaitAll(arena.committee(), arena.committee().post(path + "/certificates", ""), 3);

    List<JsonNode> awards = listed(arena.committee());
    assertThat(awards)
        .extracting(award -> award.get("title").asText())
        .containsExactlyInAnyOrder(
            "Juara I Lomba Uji", "Juara II Lomba Uji", "Juara III Lomba Uji");
    assertThat(awards).extracting(award -> award.get("kind").asText()).containsOnly("PIAGAM");
    assertThat(awards).allMatch(award -> award.get("kaderId").isNull());
    assertThat(awards).allMatch(award -> award.get("name").asText().startsWith("Posyandu "));
  }

  @Test
  void jointWinnersAreToldSo() throws Exception {
    String path = "/api/v1/competitions/" + competition(4, 4, 2);
    assertThat(decide(path).status()).isEqualTo(201);

    awaitAll(arena.committee(), arena.committee().post(path + "/certificates", ""), 3);

    assertThat(listed(arena.committee()))
        .extracting(award -> award.get("title").asText())
        .containsExactlyInAnyOrder(
            "Juara I bersama Lomba Uji", "Juara I bersama Lomba Uji", "Juara III Lomba Uji");
  }

  @Test
  void whileACorrectionIsUnderWayNothingIsGivenOut() {
    String path = "/api/v1/competitions/" + competition(4);
    assertThat(decide(path).status()).isEqualTo(201);
    assertThat(
            arena.committee().post(path + "/corrections", "{\"reason\":\"Salah catat\"}").status())
        .isEqualTo(201);

    assertThat(arena.committee().post(path + "/certificates", "").slug())
        .isEqualTo("result-not-decided");
  }

  @Test
  void theCommitteeRevokesAnAwardOfItsCompetition() throws Exception {
    String path = "/api/v1/competitions/" + competition(4);
    assertThat(decide(path).status()).isEqualTo(201);
    awaitAll(arena.committee(), arena.committee().post(path + "/certificates", ""), 1);
    String award = "/api/v1/certificates/" + listed(arena.committee()).get(0).get("id").asText();

    assertThat(arena.committee().post(award + "/revocation", "{\"reason\":\"salah\"}").status())
        .isEqualTo(200);
  }

  private UUID competition(int... levels) {
    return ScoredCompetition.of(arena, ani, levels).id();
  }

  private Answer decide(String path) {
    return arena.committee().post(path + "/decision", "{\"note\":\"Disetujui pleno\"}");
  }

  private static List<JsonNode> listed(PortalClient who) {
    List<JsonNode> all = new ArrayList<>();
    who.get("/api/v1/certificates").json().get("items").forEach(all::add);
    return all;
  }

  private static void awaitAll(PortalClient who, Answer ordered, int of) {
    assertThat(ordered.status()).isEqualTo(202);
    assertThat(ordered.json().get("of").asInt()).isEqualTo(of);
    Waiting.untilDone(who, ordered);
  }
}
