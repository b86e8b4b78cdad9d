package id.teladan.visit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.teladan.platform.Ids;
import id.teladan.testing.Arena;
import id.teladan.testing.PortalClient.Answer;
import id.teladan.testing.TestAccount;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisitApiTest {

  private final Arena arena = new Arena();
  private final TestAccount ani = arena.assessor();
  private final TestAccount budi = arena.assessor();
  private final UUID competition = arena.competition();
  private final UUID entry = arena.enter(competition, arena.posyandu());

  @Test
  void aVisitIsPlannedFoundAgainAndMoved() {
    UUID visit = Ids.next();

    assertThat(put(visit, plan("2026-08-14")).status()).isEqualTo(201);
    assertThat(put(visit, plan("2026-08-14")).status()).isEqualTo(200);
    Answer moved = put(visit, plan("2026-08-15"));
    assertThat(moved.status()).isEqualTo(200);
    assertThat(moved.json().get("scheduledOn").asText()).isEqualTo("2026-08-15");
    assertThat(put(visit, (ObjectNode) moved.json()).status()).isEqualTo(200);
  }

  @Test
  void aDayOutsideTheCompetitionIsTakenAndSaid() {
    UUID visit = Ids.next();

    Answer early = put(visit, plan("2019-01-01"));

    assertThat(early.status()).isEqualTo(201);
    assertThat(early.json().at("/warnings/0").asText()).contains("di luar waktu lomba");
    assertThat(put(visit, (ObjectNode) early.json()).status()).as("sent back").isEqualTo(200);
    Answer within = put(visit, plan("2026-08-14"));
    assertThat(within.json().get("warnings")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"scheduledOn\":\"2026-02-31\"}",
        "{\"scheduledOn\":null}",
        "{\"entryId\":null}",
        "{\"entryId\":\"x\"}",
        "{\"stage\":\"NIGHT\"}",
        "{\"assessors\":[]}",
        "{\"assessors\":[null]}",
        "{\"assessors\":\"ani\"}",
        "{\"assessors\":[\"nobody\"]}",
        "{\"surprise\":1}"
      })
  void aWrongPlanIsRefused(String change) throws Exception {
    ObjectNode plan = plan("2026-08-14");
    new ObjectMapper()
        .readTree(change)
        .properties()
        .forEach(field -> plan.set(field.getKey(), field.getValue()));

    assertThat(put(Ids.next(), plan).status()).isEqualTo(422);
  }

  @Test
  void anEntryHasOneVisitForBothStagesOrOneForEach() {
    UUID both = arena.enter(competition, arena.posyandu());
    assertThat(put(Ids.next(), plan(entry, "ADM")).status()).isEqualTo(201);
    assertThat(put(Ids.next(), plan(entry, "LAP")).status()).isEqualTo(201);
    assertThat(put(Ids.next(), plan(both, null)).status()).isEqualTo(201);

    assertThat(put(Ids.next(), plan(entry, "ADM")).slug()).isEqualTo("visit-exists");
    assertThat(put(Ids.next(), plan(entry, null)).slug()).isEqualTo("visit-exists");
    assertThat(put(Ids.next(), plan(both, "LAP")).slug()).isEqualTo("visit-exists");
  }

  @Test
  void anAssessorIsKeptFromAnEntryOfTheOwnPuskesmasThatCameLater() {
    UUID home = arena.otherPuskesmas();
    TestAccount local = arena.assessorAtHome(home, null);
    arena.appoint(competition, local);
    UUID near = arena.enter(competition, arena.posyandu(home, arena.village(2)));
    arena.open(competition);
    UUID far = arena.visit(entry);
    UUID ownVisit = arena.visit(near);

    assertThat(mine(local)).containsExactly(far);
    assertThat(
            local
                .api()
                .put("/api/v1/sheets/" + Ids.next(), "{\"visitId\":\"%s\"}".formatted(ownVisit))
                .status())
        .isEqualTo(404);
    ObjectNode named = plan(near, null);
    named.putArray("assessors").add(local.username());
    assertThat(put(ownVisit, named).slug()).isEqualTo("conflict-of-interest");
  }

  @Test
  void whatIsBeingScoredKeepsItsEntryStageAndAssessors() {
    arena.appoint(competition, ani);
    arena.appoint(competition, budi);
    arena.open(competition);
    UUID visit = arena.visit(entry);
    arena.sheet(ani, visit);
    ObjectNode withoutAni = plan("2026-08-14");
    withoutAni.putArray("assessors").add(budi.username());

    assertThat(put(visit, plan(entry, "LAP")).slug()).isEqualTo("visit-has-sheets");
    assertThat(put(visit, withoutAni).slug()).isEqualTo("visit-has-sheets");
    assertThat(put(visit, plan("2026-08-20")).status()).isEqualTo(200);
  }

  @Test
  void nothingIsScoredBeforeTheCompetitionOpensNorWhoDoesNotTakePart() {
    arena.appoint(competition, ani);
    UUID visit = arena.visit(entry);
    String body = "{\"visitId\":\"%s\"}".formatted(visit);

    Answer early = ani.api().put("/api/v1/sheets/" + Ids.next(), body);
    arena.open(competition);
    assertThat(
            arena
                .committee()
                .put(
                    "/api/v1/competitions/%s/entries/%s".formatted(competition, entry),
                    "{\"status\":\"ABSENT\",\"reason\":\"Banjir\"}")
                .status())
        .isEqualTo(200);
    Answer absent = ani.api().put("/api/v1/sheets/" + Ids.next(), body);

    assertThat(early.slug()).isEqualTo("competition-not-open");
    assertThat(absent.slug()).isEqualTo("entry-not-taking-part");
  }

  @Test
  void anotherOfficesVisitsAndEntriesDoNotExist() {
    Arena other = new Arena();
    UUID visit = arena.visit(entry);

    assertThat(
            other
                .committee()
                .put("/api/v1/visits/" + visit, plan("2026-08-20").toString())
                .status())
        .isEqualTo(404);
    assertThat(ids(other.committee().get("/api/v1/visits?competitionId=" + competition))).isEmpty();
    assertThat(ids(arena.committee().get("/api/v1/visits?competitionId=" + competition)))
        .containsExactly(visit);
    assertThat(put(Ids.next(), plan(Ids.next(), null)).status()).isEqualTo(404);
    assertThat(ani.api().put("/api/v1/visits/" + visit, plan("2026-08-20").toString()).status())
        .isEqualTo(403);
  }

  private List<UUID> mine(TestAccount who) {
    return ids(who.api().get("/api/v1/visits?mine=true"));
  }

  private static List<UUID> ids(Answer answer) {
    List<UUID> ids = new ArrayList<>();
    ArrayNode items = (ArrayNode) answer.json().get("items");
    items.forEach(item -> ids.add(UUID.fromString(item.get("id").asText())));
    return ids;
  }

  private ObjectNode plan(String day) {
    return plan(entry, null).put("scheduledOn", day);
  }

  private static ObjectNode plan(UUID ofEntry, @Nullable String stage) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("entryId", ofEntry.toString())
        .put("scheduledOn", "2026-08-14")
        .put("stage", stage);
  }

  private Answer put(UUID visit, ObjectNode plan) {
    return arena.committee().put("/api/v1/visits/" + visit, plan.toString());
  }
}
