package id.teladan.need;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.teladan.platform.Grant;
import id.teladan.platform.Ids;
import id.teladan.platform.Role;
import id.teladan.platform.Scope;
import id.teladan.testing.PortalClient;
import id.teladan.testing.TestAccount;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who reads which recommendations, and who may do what with them. */
class RecommendationListTest {

  private final Judged judged = new Judged();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "?competitionId=abc",
        "?kind=LAIN",
        "?status=Open",
        "?limit=0",
        "?limit=501",
        "?after=%25",
        "?after=eA",
        "?posyanduId=%27"
      })
  void aQuestionThatCannotBeAskedIsRefused(String query) {
    assertThat(judged.trainer.api().get("/api/v1/recommendations" + query).status()).isEqualTo(422);
  }

  @Test
  void theListIsReadInPagesWithoutGapOrDouble() {
    judged.kader();
    judged.submitAllWeak();
    int all = judged.derive().size();

    List<String> ids = new ArrayList<>();
    String after = "";
    while (after != null) {
      JsonNode page =
          judged
              .trainer
              .api()
              .get(
                  "/api/v1/recommendations?limit=7&competitionId="
                      + judged.competition
                      + "&after="
                      + after)
              .json();
      page.get("items").forEach(it -> ids.add(it.get("id").asText()));
      after = page.get("next").isNull() ? null : page.get("next").asText();
    }

    assertThat(ids).hasSize(all).doesNotHaveDuplicates();
  }

  @Test
  void filtersNarrowTheList() {
    UUID kader = judged.kader();
    judged.submit("D2", "C1");
    judged.derive();
    String base = "?competitionId=" + judged.competition;

    assertThat(Recommended.courses(judged.list(base + "&course=K-BB1"))).containsExactly("K-BB1");
    assertThat(judged.list(base + "&kind=FACILITY")).hasSize(1);
    assertThat(judged.list(base + "&status=DONE")).isEmpty();
    assertThat(judged.list(base + "&kaderId=" + kader)).hasSize(2);
    assertThat(judged.list(base + "&posyanduId=" + Ids.next())).isEmpty();
  }

  @Test
  void aKaderReadsTheOwnAndNothingElse() {
    UUID mine = judged.kader();
    UUID another = judged.kader();
    judged.submit("D2", "C1");
    List<JsonNode> ofAnother = Recommended.of(another, judged.derive());
    PortalClient citra = TestAccount.with(new Grant(Role.KADER, Scope.kader(mine))).api();

    JsonNode own = citra.get("/api/v1/recommendations").json().get("items");

    assertThat(own).hasSize(2);
    assertThat(own).allMatch(it -> it.get("kaderId").asText().equals(mine.toString()));
    assertThat(citra.get("/api/v1/recommendations/" + ofAnother.get(0).get("id").asText()).status())
        .isEqualTo(404);
  }

  @Test
  void outsideTheScopeNothingExists() {
    judged.kader();
    judged.submit("D2");
    String id = judged.derive().get(0).get("id").asText();
    PortalClient elsewhere = TestAccount.with(new Grant(Role.TRAINER, Scope.region("96.01"))).api();

    assertThat(elsewhere.get("/api/v1/recommendations/" + id).status()).isEqualTo(404);
    assertThat(
            elsewhere
                .get("/api/v1/recommendations?competitionId=" + judged.competition)
                .json()
                .get("items"))
        .isEmpty();
    assertThat(
            elsewhere
                .put("/api/v1/recommendations/" + id + "/status", "{\"status\":\"DONE\"}")
                .status())
        .isEqualTo(404);
    assertThat(
            elsewhere
                .post("/api/v1/competitions/" + judged.competition + "/recommendations", "")
                .status())
        .isEqualTo(404);
  }

  @Test
  void aTrainerHereWhoOnlyReadsElsewhereDecidesNothingThere() {
    judged.kader();
    judged.submit("D2");
    String id = judged.derive().get(0).get("id").asText();
    PortalClient both =
        TestAccount.with(
                new Grant(Role.TRAINER, Scope.region("96.01")),
                new Grant(Role.VIEWER, Scope.region(judged.arena.district())))
            .api();

    assertThat(both.get("/api/v1/recommendations/" + id).status()).isEqualTo(200);
    assertThat(
            both.put("/api/v1/recommendations/" + id + "/status", "{\"status\":\"DONE\"}").status())
        .isEqualTo(404);
    assertThat(
            both.post("/api/v1/competitions/" + judged.competition + "/recommendations", "")
                .status())
        .isEqualTo(404);
  }

  @Test
  void onlyTrainersAndAdminsDerive() {
    PortalClient viewer =
        TestAccount.with(new Grant(Role.VIEWER, Scope.region(judged.arena.district()))).api();
    String path = "/api/v1/competitions/" + judged.competition + "/recommendations";

    assertThat(judged.arena.committee().post(path, "").status()).isEqualTo(403);
    assertThat(viewer.post(path, "").status()).isEqualTo(403);
    assertThat(judged.assessor.api().post(path, "").status()).isEqualTo(403);
  }
}
