package id.teladan.competition;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.platform.Role;
import id.teladan.testing.Arena;
import id.teladan.testing.PortalClient.Answer;
import id.teladan.testing.TestAccount;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who may be appointed to judge, and until when that is taken back. */
class AppointmentApiTest {

  private final Arena arena = new Arena();

  @Test
  void anAssessorFromAPuskesmasThatTakesPartIsRefused() {
    UUID id = arena.competition();
    arena.enter(id, arena.posyandu());
    TestAccount local = arena.assessorAtHome(arena.puskesmas(), null);
    TestAccount villager = arena.assessorAtHome(null, arena.village(1));
    TestAccount neighbor = arena.assessorAtHome(arena.otherPuskesmas(), arena.village(2));

    assertThat(appoint(id, local).slug()).isEqualTo("conflict-of-interest");
    assertThat(appoint(id, villager).slug()).isEqualTo("conflict-of-interest");
    assertThat(appoint(id, neighbor).status()).isEqualTo(201);
    assertThat(appoint(id, neighbor).status()).isEqualTo(200);
  }

  @Test
  void onlyAccountsThatMayJudgeAreAppointed() {
    UUID id = arena.competition();

    assertThat(appoint(id, TestAccount.as(Role.VIEWER)).status()).isEqualTo(422);
    assertThat(
            arena
                .committee()
                .put("/api/v1/competitions/%s/assessors/nobody-here".formatted(id), "{}")
                .status())
        .isEqualTo(404);
  }

  @Test
  void anAppointmentIsTakenBackUntilTheCompetitionOpens() {
    UUID id = arena.competition();
    TestAccount ani = arena.assessor();
    TestAccount budi = arena.assessor();
    arena.appoint(id, ani);
    arena.appoint(id, budi);
    String path = "/api/v1/competitions/%s/assessors/".formatted(id);

    assertThat(arena.committee().delete(path + ani.username()).status()).isEqualTo(204);
    assertThat(arena.committee().delete(path + ani.username()).status()).isEqualTo(404);
    arena.open(id);
    assertThat(arena.committee().delete(path + budi.username()).slug()).isEqualTo("already-opened");
  }

  private Answer appoint(UUID id, TestAccount who) {
    return arena
        .committee()
        .put("/api/v1/competitions/%s/assessors/%s".formatted(id, who.username()), "{}");
  }
}
