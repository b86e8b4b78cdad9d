package id.teladan.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.teladan.kader.SkillGroup;
import id.teladan.platform.Grant;
import id.teladan.platform.Role;
import id.teladan.platform.Scope;
import id.teladan.testing.MariaDb;
import id.teladan.testing.PortalClient.Answer;
import id.teladan.testing.TestAccount;
import id.teladan.testing.Waiting;
import java.util.UUID;

/** Citra, who became Kader Madya, in a village with one other kader who has no level. */
final class CitrasPaper {

  static final String NAME = "Citra <b>Nur'aini</b>";

  final Village village = Village.make(MariaDb.jdbi(), 2);
  final UUID citrasId = village.kader().get(0);
  final TestAccount trainer = village.trainer();
  final TestAccount citra = TestAccount.with(new Grant(Role.KADER, Scope.kader(citrasId)));

  CitrasPaper() {
    MariaDb.jdbi()
        .useHandle(db -> db.execute("UPDATE kader SET name = ? WHERE id = ?", NAME, citrasId));
    Village.master(
        MariaDb.jdbi(), citrasId, SkillGroup.PP, SkillGroup.BB, SkillGroup.IH, SkillGroup.SR);
  }

  /** The one certificate that the trainer orders for Citra, as the API lists it. */
  JsonNode issue() {
    Answer ordered = trainer.api().post("/api/v1/kader/" + citrasId + "/certificates", "");
    assertThat(ordered.status()).isEqualTo(202);
    assertThat(ordered.json().get("of").asInt()).isEqualTo(1);
    assertThat(ordered.header("Location"))
        .endsWith("/api/v1/jobs/" + ordered.json().get("id").asText());
    assertThat(Waiting.untilDone(trainer.api(), ordered).get("done").asInt()).isEqualTo(1);
    JsonNode items =
        trainer.api().get("/api/v1/certificates?kaderId=" + citrasId).json().get("items");
    assertThat(items).hasSize(1);
    return items.get(0);
  }

  static String id(JsonNode certificate) {
    return certificate.get("id").asText();
  }
}
