package id.teladan.visit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import id.teladan.platform.Grant;
import id.teladan.platform.Ids;
import id.teladan.platform.Role;
import id.teladan.platform.Scope;
import id.teladan.testing.Arena;
import id.teladan.testing.MariaDb;
import id.teladan.testing.PortalClient;
import id.teladan.testing.PortalClient.Answer;
import id.teladan.testing.TestAccount;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DutyApiTest {

  private final Arena arena = new Arena();
  private final TestAccount ani = arena.assessor();
  private final UUID posyandu = arena.posyandu();
  private final UUID competition = arena.competition();
  private final UUID visit;
  private final UUID citra;
  private final UUID dewi;

  DutyApiTest() {
    UUID entry = arena.enter(competition, posyandu);
    arena.appoint(competition, ani);
    arena.open(competition);
    visit = arena.visit(entry);
    citra = kader("Citra Contoh", posyandu);
    dewi = kader("Dewi Contoh", posyandu);
  }

  @Test
  void nobodyIsRecordedUntilSomebodyIs() {
    JsonNode before = ani.api().get(path()).json();

    assertThat(before.get("recorded").asBoolean()).isFalse();
    assertThat(before.at("/kader")).hasSize(2);
    assertThat(before.at("/kader/0/name").asText()).isEqualTo("Citra Contoh");
    assertThat(before.at("/kader/0/steps")).isEmpty();
  }

  @Test
  void theAssessorRecordsWhoServedWhereAndTheCommitteeMendsIt() {
    Answer recorded = put(ani.api(), line(citra, "3,1,1") + "," + line(dewi, ""));
    assertThat(recorded.status()).isEqualTo(200);
    assertThat(recorded.json().get("recorded").asBoolean()).isTrue();
    assertThat(steps(citra)).isEqualTo("[1,3]");
    assertThat(steps(dewi)).isEqualTo("[]");

    assertThat(put(arena.committee(), line(dewi, "2")).status()).isEqualTo(200);
    assertThat(steps(citra)).isEqualTo("[]");
    assertThat(steps(dewi)).isEqualTo("[2]");
    assertThat(audit()).hasSize(2).last().asString().contains(citra.toString());

    JsonNode read = ani.api().get(path()).json();
    assertThat(ani.api().put(path(), read.toString()).json()).isEqualTo(read);
    assertThat(audit()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "6", "-1", "1,2,3,4,5,5", "\"x\"", "null", "2.5"})
  void aStepThatDoesNotExistIsRefused(String steps) {
    assertThat(put(ani.api(), line(citra, steps)).status()).isEqualTo(422);
    assertThat(steps(citra)).isEqualTo("[]");
  }

  @Test
  void onlyKaderOfThatPosyanduServeThere() {
    UUID stranger = kader("Eka Contoh", arena.posyandu());

    Answer refused = put(ani.api(), line(citra, "1") + "," + line(stranger, "1"));

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text()).contains("kader[1].kaderId");
    assertThat(steps(citra)).isEqualTo("[]");
    assertThat(put(ani.api(), line(Ids.next(), "1")).status()).isEqualTo(422);
  }

  @Test
  void whoHasLeftSinceStaysOnTheRoster() {
    assertThat(put(ani.api(), line(citra, "1")).status()).isEqualTo(200);
    MariaDb.jdbi()
        .useHandle(
            db -> db.execute("UPDATE kader SET is_active = FALSE WHERE posyandu_id = ?", posyandu));

    assertThat(ani.api().get(path()).json().at("/kader")).hasSize(1);
    assertThat(steps(citra)).isEqualTo("[1]");
  }

  @Test
  void forOthersTheVisitDoesNotExist() {
    TestAccount otherOffice =
        TestAccount.with(new Grant(Role.COMMITTEE, Scope.region(new Arena().district())));
    TestAccount notAppointed = arena.assessor();
    TestAccount reader = TestAccount.with(new Grant(Role.VIEWER, Scope.region(arena.district())));

    assertThat(otherOffice.api().get(path()).status()).isEqualTo(404);
    assertThat(put(otherOffice.api(), line(citra, "1")).status()).isEqualTo(404);
    assertThat(put(notAppointed.api(), line(citra, "1")).status()).isEqualTo(404);
    assertThat(reader.api().get(path()).status()).isEqualTo(200);
    assertThat(put(reader.api(), line(citra, "1")).status()).isEqualTo(403);
  }

  @Test
  void aDecisionSealsTheRosterToo() {
    assertThat(
            arena
                .committee()
                .post("/api/v1/competitions/" + competition + "/decision", "{\"note\":\"Sah.\"}")
                .status())
        .isEqualTo(201);

    assertThat(put(ani.api(), line(citra, "1")).slug()).isEqualTo("sealed");
  }

  @Test
  void thePageIsTickedWithoutJavaScript() {
    PortalClient page = ani.browser();
    String address = "/kunjungan/" + visit + "/petugas";
    assertThat(page.get(address).text()).contains("Citra Contoh", "Pendaftaran", "kader-" + citra);

    Answer saved = page.submit(address, Map.of("kader-" + citra, "4"));

    assertThat(saved.status()).isEqualTo(303);
    assertThat(steps(citra)).isEqualTo("[4]");
    assertThat(page.submit(address, Map.of("kader-" + citra, "nine")).status()).isEqualTo(422);
    assertThat(page.submit(address, Map.of("kader-x", "1")).status()).isBetween(400, 422);
  }

  private String path() {
    return "/api/v1/visits/" + visit + "/duty";
  }

  private Answer put(PortalClient client, String lines) {
    return client.put(path(), "{\"kader\":[" + lines + "]}");
  }

  private static String line(UUID kader, String steps) {
    return "{\"kaderId\":\"%s\",\"steps\":[%s]}".formatted(kader, steps);
  }

  private String steps(UUID kader) {
    for (JsonNode line : ani.api().get(path()).json().get("kader")) {
      if (line.get("kaderId").asText().equals(kader.toString())) {
        return line.get("steps").toString();
      }
    }
    return "nobody";
  }

  private List<String> audit() {
    return MariaDb.jdbi()
        .withHandle(
            db ->
                db.createQuery(
                        "SELECT detail FROM audit_entry"
                            + " WHERE action = 'visit.duty' AND object = ? ORDER BY position")
                    .bind(0, "visit/" + visit)
                    .mapTo(String.class)
                    .list());
  }

  @CanIgnoreReturnValue
  private static UUID kader(String name, UUID posyandu) {
    UUID id = Ids.next();
    MariaDb.jdbi()
        .useHandle(
            db ->
                db.execute(
                    "INSERT INTO kader (id, name, name_key, posyandu_id, is_appointed, is_active)"
                        + " VALUES (?, ?, ?, ?, TRUE, TRUE)",
                    id.toString(),
                    name,
                    id.toString(),
                    posyandu.toString()));
    return id;
  }
}
