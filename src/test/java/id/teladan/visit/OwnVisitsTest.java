package id.teladan.visit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.teladan.platform.Ids;
import id.teladan.testing.Arena;
import id.teladan.testing.PortalClient.Answer;
import id.teladan.testing.TestAccount;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What an assessor's tablet gets before it leaves the signal. */
class OwnVisitsTest {

  private final Arena arena = new Arena();
  private final TestAccount ani = arena.assessor();
  private final TestAccount budi = arena.assessor();
  private final UUID competition = arena.competition();
  private final UUID entry = arena.enter(competition, arena.posyandu());

  @Test
  void theOwnVisitsAreThoseOfTheCompetitionUnlessOthersAreNamed() {
    arena.appoint(competition, ani);
    arena.appoint(competition, budi);
    UUID forAll = arena.visit(entry);
    UUID forBudi = Ids.next();
    ObjectNode named = plan(arena.enter(competition, arena.posyandu()), null);
    named.putArray("assessors").add(budi.username());
    assertThat(put(forBudi, named).status()).isEqualTo(201);

    assertThat(mine(ani)).containsExactly(forAll);
    assertThat(mine(budi)).containsExactlyInAnyOrder(forAll, forBudi);
    assertThat(mine(arena.assessor())).isEmpty();
  }

  @Test
  void aTabletGetsWhatItNeedsOnTheWay() {
    arena.appoint(competition, ani);
    arena.open(competition);
    UUID visit = arena.visit(entry);
    UUID sheet = arena.sheet(ani, visit);

    JsonNode card = ani.api().get("/api/v1/visits?mine=true").json().at("/items/0");

    assertThat(card.get("id").asText()).isEqualTo(visit.toString());
    assertThat(card.at("/instrument/code").asText()).isEqualTo(Arena.INSTRUMENT);
    assertThat(card.at("/place/posyandu").asText()).isEqualTo(card.get("entryName").asText());
    assertThat(card.at("/place/village").asText()).isEqualTo("Uji " + arena.village(1));
    assertThat(card.at("/sheet/id").asText()).isEqualTo(sheet.toString());
  }

  @Test
  void theInstrumentComesAlongAsItWasPublished() {
    arena.appoint(competition, ani);
    arena.visit(entry);
    arena.visit(arena.enter(competition, arena.posyandu()));

    JsonNode list = ani.api().get("/api/v1/visits?mine=true").json();

    assertThat(list.get("instruments")).hasSize(1);
    ObjectNode published = (ObjectNode) arena.instrument();
    published.remove("status");
    assertThat(list.at("/instruments/0")).isEqualTo(published);
    assertThat(arena.committee().get("/api/v1/visits").json().has("instruments")).isFalse();
  }

  @Test
  void whatHasNotChangedIsNotSentAgain() {
    arena.appoint(competition, ani);
    arena.visit(entry);
    Answer first = ani.api().get("/api/v1/visits?mine=true");
    String tag = first.header("ETag");

    Answer again = sinceThen(tag);
    assertThat(again.status()).isEqualTo(304);
    assertThat(again.bytes()).isEmpty();
    assertThat(again.header("ETag")).isEqualTo(tag);

    arena.visit(arena.enter(competition, arena.posyandu()));
    assertThat(sinceThen(tag).status()).isEqualTo(200);
  }

  private Answer sinceThen(String tag) {
    return ani.api()
        .send(
            "GET",
            "/api/v1/visits?mine=true",
            BodyPublishers.noBody(),
            "If-None-Match",
            tag,
            "Accept",
            "application/json");
  }

  @Test
  void theListGoesOnPageByPageInTheOrderOfTheirDates() {
    arena.appoint(competition, ani);
    List<UUID> planned = new ArrayList<>();
    for (int day = 10; day < 15; day++) {
      UUID visit = Ids.next();
      ObjectNode plan = plan(arena.enter(competition, arena.posyandu()), null);
      assertThat(put(visit, plan.put("scheduledOn", "2026-08-" + day)).status()).isEqualTo(201);
      planned.add(visit);
    }

    List<UUID> read = new ArrayList<>();
    String after = "";
    while (after != null) {
      Answer page = ani.api().get("/api/v1/visits?mine=true&limit=2&after=" + after);
      read.addAll(ids(page));
      after = page.json().get("next").textValue();
    }

    assertThat(read).isEqualTo(planned);
    assertThat(ani.api().get("/api/v1/visits?mine=true&after=broken").status()).isEqualTo(422);
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
