package id.teladan.jambore;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.teladan.platform.Grant;
import id.teladan.platform.Ids;
import id.teladan.platform.Role;
import id.teladan.platform.Scope;
import id.teladan.posyandu.PosyanduId;
import id.teladan.testing.Arena;
import id.teladan.testing.MariaDb;
import id.teladan.testing.PortalClient.Answer;
import id.teladan.testing.Registers;
import id.teladan.testing.ScoredCompetition;
import id.teladan.testing.TestAccount;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A branch of a jambore that is decided by a competition. */
class BranchCompetitionTest {

  private final Arena arena = new Arena();
  private final Registers registers = Registers.on(MariaDb.jdbi());
  private final TestAccount trainer =
      TestAccount.with(new Grant(Role.TRAINER, Scope.region(arena.district())));
  private final String path = "/api/v1/jambore/" + Ids.next();

  @BeforeEach
  void plan() {
    put(
        path,
        """
        {"name": "Jambore Uji", "startsOn": "2026-09-01", "endsOn": "2026-09-02", "region": "%s"}
        """
            .formatted(arena.district()));
  }

  @Test
  void contingentsTakeThePlaceOfTheirBestEntry() {
    ScoredCompetition competition = ScoredCompetition.of(arena, arena.assessor(), 1, 4, 3, 2);
    UUID first =
        contingent("Kontingen A", competition.posyandu().get(0), competition.posyandu().get(2));
    UUID second = contingent("Kontingen B", competition.posyandu().get(1));
    UUID nobody = contingent("Kontingen C");
    String branch = branch("\"" + competition.id() + "\"");

    assertThat(take(branch).slug()).isEqualTo("not-decided");
    assertThat(
            arena
                .committee()
                .post(
                    "/api/v1/competitions/" + competition.id() + "/decision",
                    "{\"note\":\"Disetujui pleno\"}")
                .status())
        .isEqualTo(201);
    Answer taken = take(branch);

    assertThat(taken.status()).isEqualTo(200);
    JsonNode results = taken.json().path("results");
    assertThat(results.findValuesAsText("contingentId"))
        .containsExactly(second.toString(), first.toString())
        .doesNotContain(nobody.toString());
    assertThat(results.findValuesAsText("rank")).containsExactly("1", "2");
    assertThat(taken.json().path("competitionId").asText()).isEqualTo(competition.id().toString());
    String page =
        path.replace("/api/v1", "")
            + branch.substring(branch.lastIndexOf('/')).replace("/", "/cabang/");
    assertThat(trainer.browser().get(page).text()).contains("Ambil hasil lomba", "Ditetapkan");
    assertThat(trainer.browser().submit(page + "/hasil-lomba", Map.of()).status()).isEqualTo(303);
  }

  @Test
  void aBranchWithoutACompetitionHasNothingToTakeOver() {
    assertThat(take(branch("null")).slug()).isEqualTo("branch-without-competition");
  }

  @Test
  void aCompetitionOutOfSightIsNotFound() {
    UUID elsewhere = new Arena().competition();

    assertThat(
            trainer
                .api()
                .put(path + "/branches/" + Ids.next(), body("\"" + elsewhere + "\""))
                .status())
        .isEqualTo(404);
  }

  private UUID contingent(String name, UUID... posyandu) {
    UUID id = Ids.next();
    StringBuilder members = new StringBuilder();
    for (UUID one : posyandu) {
      members.append(members.isEmpty() ? "" : ",");
      members.append('"').append(registers.newKader(new PosyanduId(one))).append('"');
    }
    put(
        path + "/contingents/" + id,
        "{\"name\": \"%s\", \"quota\": 5, \"members\": [%s]}".formatted(name, members));
    return id;
  }

  private String branch(String competition) {
    String branch = path + "/branches/" + Ids.next();
    put(branch, body(competition));
    return branch;
  }

  private static String body(String competition) {
    return "{\"title\": \"Posyandu terbaik\", \"competitionId\": %s}".formatted(competition);
  }

  private Answer take(String branch) {
    return trainer.api().post(branch + "/results-from-competition", "");
  }

  private void put(String address, String body) {
    assertThat(trainer.api().put(address, body).status()).isEqualTo(201);
  }
}
