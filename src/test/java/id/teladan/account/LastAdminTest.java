package id.teladan.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.database.Databases;
import id.teladan.platform.Actor;
import id.teladan.platform.Grant;
import id.teladan.platform.ProblemException;
import id.teladan.platform.Role;
import id.teladan.platform.Scope;
import id.teladan.testing.AtOnce;
import id.teladan.testing.MariaDb;
import java.time.Clock;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody always administers everything. In a database of its own, whose admins are counted. */
class LastAdminTest {

  private static final List<Grant> EVERYTHING = List.of(new Grant(Role.ADMIN, Scope.EVERYWHERE));

  private final String name = "teladan_admin_" + System.nanoTime();
  private final Jdbi jdbi =
      Databases.equip(
          Jdbi.create(
              MariaDb.url().replace("/teladan?", "/" + name + "?"),
              MariaDb.user(),
              MariaDb.password()));
  private final AccountService service = new AccountService(jdbi, Clock.systemUTC());

  @BeforeEach
  void copyTheTables() {
    MariaDb.jdbi()
        .useHandle(
            db -> {
              db.execute("CREATE DATABASE " + name);
              db.createQuery("SHOW TABLES")
                  .mapTo(String.class)
                  .forEach(
                      table ->
                          db.execute("CREATE TABLE %1$s.%2$s LIKE %2$s".formatted(name, table)));
            });
    assertThat(service.create(Actor.SYSTEM, admin("ani", EVERYTHING)).created()).isTrue();
  }

  @AfterEach
  void dropThem() {
    MariaDb.jdbi().useHandle(db -> db.execute("DROP DATABASE " + name));
  }

  @Test
  void theLastAdminIsNeitherSwitchedOffNorMadeLess() {
    Actor ani = new Actor("ani", "Ani", EVERYTHING);
    assertIsLast(() -> service.setActive(ani, "ani", false));
    assertIsLast(
        () -> {
          var unused = service.save(ani, admin("ani", List.of()));
        });
    assertThat(service.get(ani, "ani").active()).isTrue();
    assertThat(service.get(ani, "ani").grants()).isEqualTo(EVERYTHING);
  }

  @Test
  void anAdminWhoIsSwitchedOffDoesNotCount() {
    assertThat(service.create(Actor.SYSTEM, admin("budi", EVERYTHING)).created()).isTrue();
    service.setActive(Actor.SYSTEM, "budi", false);
    assertIsLast(() -> service.setActive(Actor.SYSTEM, "ani", false));
  }

  @Test
  void twoAdminsWhoSwitchEachOtherOffLeaveOne() {
    assertThat(service.create(Actor.SYSTEM, admin("budi", EVERYTHING)).created()).isTrue();
    List<Boolean> switchedOff =
        AtOnce.times(2, number -> switchesOff(List.of("ani", "budi").get(number)));
    assertThat(switchedOff).containsExactlyInAnyOrder(true, false);
  }

  private boolean switchesOff(String username) {
    try {
      service.setActive(Actor.SYSTEM, username, false);
      return true;
    } catch (ProblemException last) {
      return false;
    }
  }

  private static void assertIsLast(Runnable change) {
    assertThatThrownBy(change::run)
        .isInstanceOfSatisfying(
            ProblemException.class,
            it -> assertThat(it.problem().type().toString()).endsWith("last-admin"));
  }

  private static NewAccount admin(String username, List<Grant> grants) {
    return new NewAccount(username, username, "sandi untuk uji", grants, null, null, true);
  }
}
