package id.teladan.need;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import id.teladan.kader.Skill;
import id.teladan.kader.Skills;
import id.teladan.platform.Grant;
import id.teladan.platform.Ids;
import id.teladan.platform.Role;
import id.teladan.platform.Scope;
import id.teladan.testing.Arena;
import id.teladan.testing.MariaDb;
import id.teladan.testing.PortalClient.Answer;
import id.teladan.testing.TestAccount;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A competition of a test's own with one Posyandu, its kader, and a sheet that was handed in. */
final class Judged {

  final Arena arena = new Arena();
  final TestAccount assessor = arena.assessor();
  final TestAccount trainer =
      TestAccount.with(new Grant(Role.TRAINER, Scope.region(arena.district())));
  final UUID posyandu = arena.posyandu();
  final UUID competition = arena.competition();
  final UUID visit;

  Judged() {
    UUID entry = arena.enter(competition, posyandu);
    arena.appoint(competition, assessor);
    arena.open(competition);
    visit = arena.visit(entry);
  }

  /** An active kader of the Posyandu whose 25 skills were all assessed; the named ones are gaps. */
  @CanIgnoreReturnValue
  UUID kader(String... gaps) {
    UUID id = Ids.next();
    MariaDb.jdbi()
        .useHandle(
            db -> {
              db.execute(
                  "INSERT INTO kader (id, name, name_key, posyandu_id, is_appointed, is_active)"
                      + " VALUES (?, ?, ?, ?, TRUE, TRUE)",
                  id.toString(),
                  "Kader Contoh",
                  id.toString(),
                  posyandu.toString());
              for (Skill skill : Skills.all()) {
                boolean gap = List.of(gaps).contains(skill.code());
                db.execute(
                    "INSERT INTO skill_assessment (id, kader_id, skill, assessed_on, steps_done,"
                        + " outcome, username) VALUES (?, ?, ?, '2026-08-01', '1', ?, 'uji')",
                    Ids.next().toString(),
                    id.toString(),
                    skill.code(),
                    gap ? "BELUM" : "TUNTAS");
              }
            });
    return id;
  }

  void deactivate(UUID kader) {
    MariaDb.jdbi()
        .useHandle(
            db -> db.execute("UPDATE kader SET is_active = FALSE WHERE id = ?", kader.toString()));
  }

  /** Scores everything best but these items, which get the worst answer there is. */
  void submit(String... weak) {
    submit(Set.of(weak), Map.of());
  }

  void submitAllWeak() {
    List<String> items = new ArrayList<>();
    arena.bestAnswers().forEach(answer -> items.add(answer.get("item").asText()));
    submit(Set.copyOf(items), Map.of());
  }

  void submit(Set<String> weak, Map<String, ObjectNode> special) {
    UUID sheet = arena.sheet(assessor, visit);
    List<JsonNode> answers = new ArrayList<>();
    for (JsonNode answer : arena.bestAnswers()) {
      String item = answer.get("item").asText();
      ObjectNode value = (ObjectNode) answer.get("value");
      if (special.containsKey(item)) {
        ((ObjectNode) answer).set("value", special.get(item));
      } else if (weak.contains(item)) {
        ((ObjectNode) answer).set("value", worst(value));
      }
      answers.add(answer);
    }
    Answer added =
        assessor
            .api()
            .post(
                "/api/v1/sheets/%s/operations".formatted(sheet),
                Arena.body(answers.toArray(JsonNode[]::new)));
    if (added.status() != 200) {
      throw new AssertionError(added.text());
    }
    Answer handedIn =
        assessor
            .api()
            .post(
                "/api/v1/sheets/%s/submission".formatted(sheet),
                "{\"stateHash\":\"%s\"}".formatted(added.json().get("stateHash").asText()));
    if (handedIn.status() != 201) {
      throw new AssertionError(handedIn.text());
    }
  }

  @CanIgnoreReturnValue
  JsonNode derive() {
    Answer answer =
        trainer
            .api()
            .post("/api/v1/competitions/%s/recommendations?limit=500".formatted(competition), "");
    if (answer.status() != 200) {
      throw new AssertionError(answer.text());
    }
    return answer.json().get("items");
  }

  /** What the trainer is shown for a query such as {@code ?kind=FACILITY}. */
  JsonNode list(String query) {
    return trainer.api().get("/api/v1/recommendations" + query).json().get("items");
  }

  String statusOf(String recommendation) {
    return trainer
        .api()
        .get("/api/v1/recommendations/" + recommendation)
        .json()
        .get("status")
        .asText();
  }

  /** Sends the trainer's decision, which the portal may refuse. */
  @CanIgnoreReturnValue
  Answer decide(String recommendation, String body) {
    return trainer.api().put("/api/v1/recommendations/" + recommendation + "/status", body);
  }

  private static ObjectNode worst(ObjectNode best) {
    ObjectNode worst = JsonNodeFactory.instance.objectNode();
    if (best.has("level")) {
      return worst.put("level", 0);
    }
    if (best.has("count")) {
      return worst.put("count", 0);
    }
    if (best.has("numerator")) {
      return worst.put("numerator", 0).put("denominator", 50);
    }
    if (best.has("done")) {
      worst.putArray("done");
      return worst;
    }
    return worst.put("percent", 0);
  }
}
