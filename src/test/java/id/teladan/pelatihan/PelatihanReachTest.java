package id.teladan.pelatihan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.teladan.kader.KaderId;
import id.teladan.platform.Ids;
import id.teladan.platform.Role;
import id.teladan.testing.MariaDb;
import id.teladan.testing.PortalClient;
import id.teladan.testing.TestAccount;
import id.teladan.testing.TrainingVillage;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who sees and changes which pelatihan. */
class PelatihanReachTest {

  private final PelatihanDesk desk = new PelatihanDesk();
  private final TrainingVillage village = desk.village;
  private final PortalClient trainer = desk.trainer;

  @Test
  void whatLiesElsewhereDoesNotExist() {
    String path = desk.planned();
    TrainingVillage elsewhere = new TrainingVillage(MariaDb.jdbi());
    PortalClient other = TestAccount.with(elsewhere.grant(Role.TRAINER)).api();
    KaderId theirs = elsewhere.kader();

    assertThat(other.get(path).status()).isEqualTo(404);
    assertThat(other.put(path + "/enrollments/" + theirs, "{}").status()).isEqualTo(404);
    assertThat(other.post(path + "/completion", "{}").status()).isEqualTo(404);
    assertThat(other.post("/api/v1/pelatihan", desk.body(Ids.next().toString())).status())
        .isEqualTo(404);
    assertThat(other.get("/api/v1/pelatihan").json().path("items")).isEmpty();
    assertThat(desk.put(path + "/enrollments/" + theirs, "{}")).isEqualTo(404);
  }

  @Test
  void rolesReadAndWriteAsTheContractSays() {
    String path = desk.planned();
    String kader = village.kader().toString();
    for (Role role : List.of(Role.COMMITTEE, Role.VIEWER)) {
      PortalClient reader = TestAccount.with(village.grant(role)).api();
      assertThat(reader.get(path).status()).isEqualTo(200);
      assertThat(reader.get(path + "/enrollments").status()).isEqualTo(200);
      assertThat(reader.put(path + "/enrollments/" + kader, "{}").status()).isEqualTo(403);
      assertThat(reader.post(path + "/completion", "{}").status()).isEqualTo(403);
      assertThat(reader.post("/api/v1/check-ins", "{\"checkIns\": []}").status()).isEqualTo(403);
    }
    PortalClient assessor = TestAccount.with(village.grant(Role.ASSESSOR)).api();
    assertThat(assessor.get(path).status()).isEqualTo(403);
  }

  @Test
  void aKaderSeesOnlyTheOwn() {
    String path = desk.planned();
    KaderId me = village.kader();
    KaderId other = village.kader();
    PortalClient kader = TestAccount.with(TrainingVillage.own(me)).api();
    assertThat(desk.put(path + "/enrollments/" + other, "{}")).isEqualTo(200);
    assertThat(kader.get(path).status()).isEqualTo(404);

    assertThat(desk.put(path + "/enrollments/" + me, "{}")).isEqualTo(200);

    assertThat(kader.get(path).status()).isEqualTo(200);
    assertThat(kader.get(path + "/enrollments/" + me).json().path("ticket").asText())
        .startsWith("TLD1-");
    assertThat(kader.get(path + "/enrollments/" + other).status()).isEqualTo(404);
    assertThat(kader.get(path + "/enrollments").status()).isEqualTo(403);
    assertThat(kader.get("/api/v1/pelatihan").json().path("items")).hasSize(1);
  }

  @Test
  void theListGoesOnWhereItEnded() {
    List<String> all = List.of(desk.planned(), desk.planned(), desk.planned());

    JsonNode first = trainer.get("/api/v1/pelatihan?limit=2").json();
    JsonNode second =
        trainer.get("/api/v1/pelatihan?limit=2&after=" + first.path("next").asText()).json();

    assertThat(first.path("items")).hasSize(2);
    assertThat(second.path("items")).hasSize(1);
    assertThat(second.path("next").isNull()).isTrue();
    assertThat(first.path("items"))
        .extracting(item -> "/api/v1/pelatihan/" + item.path("id").asText())
        .allMatch(all::contains)
        .doesNotContain("/api/v1/pelatihan/" + second.at("/items/0/id").asText());
  }
}
