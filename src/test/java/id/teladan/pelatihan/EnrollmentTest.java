package id.teladan.pelatihan;

import static id.teladan.pelatihan.EnrollmentOutcome.CANCELLED;
import static id.teladan.pelatihan.EnrollmentOutcome.ENROLLED;
import static id.teladan.pelatihan.EnrollmentOutcome.REFUSED;
import static id.teladan.pelatihan.EnrollmentOutcome.WAITLISTED;
import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.kader.KaderId;
import id.teladan.platform.Actor;
import id.teladan.platform.Role;
import id.teladan.testing.AtOnce;
import id.teladan.testing.MariaDb;
import id.teladan.testing.TrainingVillage;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MariaDb.class)
class EnrollmentTest {

  private Jdbi jdbi;
  private TrainingVillage village;
  private PelatihanHouse house;
  private Actor trainer;

  @BeforeEach
  void settle(Jdbi database) {
    jdbi = database;
    village = new TrainingVillage(jdbi);
    house = new PelatihanHouse(jdbi);
    trainer = village.actor(Role.TRAINER);
  }

  @Test
  void whoComesAfterTheLastPlaceWaitsAndMovesUpInTurn() {
    PelatihanId id = house.plan(trainer, village, 1);
    KaderId first = kader();
    KaderId second = kader();
    KaderId third = kader();

    assertThat(enroll(id, first).outcome()).isEqualTo(ENROLLED);
    assertThat(enroll(id, second).reason()).isEqualTo("pelatihan-full");
    assertThat(enroll(id, third).outcome()).isEqualTo(WAITLISTED);

    assertThat(house.enrollments().cancel(trainer, id, first).outcome()).isEqualTo(CANCELLED);

    assertThat(get(id, second).outcome()).isEqualTo(ENROLLED);
    assertThat(get(id, second).ticket()).isNotNull();
    assertThat(get(id, third).outcome()).isEqualTo(WAITLISTED);
    assertThat(get(id, third).ticket()).isNull();
    assertThat(get(id, first).ticket()).isNull();
  }

  @Test
  void enrollingTwiceTakesOnePlaceAndKeepsTheTicket() {
    PelatihanId id = house.plan(trainer, village, 2);
    KaderId kader = kader();

    Enrollment once = enroll(id, kader);
    Enrollment again = enroll(id, kader);

    assertThat(again).isEqualTo(once);
    assertThat(house.service().get(trainer, id).pelatihan().taken()).isEqualTo(1);
  }

  @Test
  void theLastPlaceIsTakenOnlyOnceWhoeverComesAtTheSameMoment() {
    PelatihanId id = house.plan(trainer, village, 3);
    List<Callable<Enrollment>> rush = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      KaderId kader = kader();
      rush.add(() -> enroll(id, kader));
    }

    List<Enrollment> all = AtOnce.run(rush);

    assertThat(all).filteredOn(e -> e.outcome() == ENROLLED).hasSize(3);
    assertThat(all).filteredOn(e -> e.outcome() == WAITLISTED).hasSize(5);
    assertThat(house.service().get(trainer, id).pelatihan().taken()).isEqualTo(3);
  }

  @Test
  void onePersonSentTwiceAtTheSameMomentTakesOnePlace() {
    PelatihanId id = house.plan(trainer, village, 5);
    KaderId kader = kader();

    List<Enrollment> all = AtOnce.run(List.of(() -> enroll(id, kader), () -> enroll(id, kader)));

    assertThat(all).extracting(Enrollment::outcome).containsOnly(ENROLLED);
    assertThat(house.service().get(trainer, id).pelatihan().taken()).isEqualTo(1);
  }

  @Test
  void aRefusalIsKeptWithItsReason() {
    PelatihanId id = house.plan(trainer, village, 5);
    KaderId retired = kader();
    jdbi.useHandle(
        db -> db.execute("UPDATE kader SET is_active = FALSE WHERE id = ?", "" + retired));
    KaderId late = kader();

    assertThat(enroll(id, retired).reason()).isEqualTo("kader-inactive");
    house.service().cancel(trainer, id, "Banjir");
    assertThat(enroll(id, late).outcome()).isEqualTo(REFUSED);
    assertThat(get(id, late).reason()).isEqualTo("pelatihan-cancelled");
  }

  private Enrollment enroll(PelatihanId id, KaderId kader) {
    return house.enrollments().enroll(trainer, id, kader);
  }

  private Enrollment get(PelatihanId id, KaderId kader) {
    return house.enrollments().get(trainer, id, kader);
  }

  private KaderId kader() {
    return village.kader();
  }
}
