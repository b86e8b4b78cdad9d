package id.teladan.competition;

import static id.teladan.competition.CompetitionRequests.ids;
import static id.teladan.competition.CompetitionRequests.request;
import static id.teladan.competition.CompetitionRequests.send;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.teladan.platform.Grant;
import id.teladan.platform.Role;
import id.teladan.platform.Scope;
import id.teladan.testing.Arena;
import id.teladan.testing.PortalClient.Answer;
import id.teladan.testing.TestAccount;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who sees and changes which competitions. */
class CompetitionReachTest {

  private final Arena arena = new Arena();

  @Test
  void anotherOfficesCompetitionDoesNotExist() {
    UUID id = arena.competition();
    Arena other = new Arena();

    assertThat(other.committee().get("/api/v1/competitions/" + id).status()).isEqualTo(404);
    assertThat(other.committee().post("/api/v1/competitions/" + id + "/opening", "{}").status())
        .isEqualTo(404);
    assertThat(send(arena, request(arena).put("region", other.district())).status()).isEqualTo(404);
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
    assertThat(ani.api().post("/api/v1/competitions", request(arena).toString()).status())
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
  void aViewerReadsAndChangesNothing() {
    TestAccount dewi = TestAccount.with(new Grant(Role.VIEWER, Scope.region(arena.district())));
    UUID id = arena.competition();

    assertThat(dewi.api().get("/api/v1/competitions/" + id).status()).isEqualTo(200);
    assertThat(dewi.api().post("/api/v1/competitions", request(arena).toString()).status())
        .isEqualTo(403);
    assertThat(dewi.api().post("/api/v1/competitions/" + id + "/opening", "{}").status())
        .isEqualTo(403);
  }
}
