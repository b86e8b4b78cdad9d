package id.teladan.kader;

import static id.teladan.kader.KaderOffice.TODAY;
import static id.teladan.kader.KaderOffice.assertNotFound;
import static id.teladan.kader.KaderOffice.assessment;
import static id.teladan.kader.KaderOffice.self;
import static id.teladan.platform.Role.VIEWER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.platform.Actor;
import id.teladan.platform.FieldError;
import id.teladan.platform.PageParams;
import id.teladan.platform.Reach;
import id.teladan.posyandu.PosyanduId;
import id.teladan.testing.MariaDb;
import id.teladan.testing.Registers;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The register of kader: who sees and changes whom, and where they are counted. */
class KaderServiceTest {

  private final KaderOffice house = new KaderOffice();
  private final Registers registers = house.registers;
  private final KaderService service = house.service;
  private final PosyanduId elang = house.elang;
  private final Actor budi = house.budi;

  @Test
  void othersSeeOnlyTheEndingOfAPhoneNumber() {
    KaderId id = registers.newKader(elang);

    assertThat(service.get(budi, id).phone()).isEqualTo("081234567890");
    assertThat(service.get(Registers.actor(VIEWER, house.office), id).phone())
        .isEqualTo("081234567890");
    assertThat(service.get(Registers.actor(VIEWER, "16.03"), id).phone()).isEqualTo("*********890");
    assertThat(service.get(self(id), id).phone()).isEqualTo("081234567890");
  }

  @Test
  void aKaderSeesTheOwnRecordAndNoOther() {
    KaderId citra = registers.newKader(elang);
    KaderId other = registers.newKader(elang);

    assertThat(service.search(self(citra), KaderSearch.ALL, new PageParams("50", null)).items())
        .extracting(profile -> profile.kader().id())
        .containsExactly(citra);
    assertNotFound(() -> service.get(self(citra), other));
    assertThatThrownBy(
            () -> service.put(self(citra), citra, Registers.kader("Saya", elang, null), "\"1\""))
        .hasMessageContaining("Tidak diizinkan");
  }

  @Test
  void anotherOfficesKaderDoesNotExist() {
    KaderId theirs = registers.newKader(registers.newPosyandu(registers.newPuskesmas()));

    assertNotFound(() -> service.get(budi, theirs));
    assertNotFound(() -> service.put(budi, theirs, Registers.kader("Rebut", elang, null), "\"1\""));
    assertNotFound(
        () ->
            house.skills.assess(
                house.assessor, theirs, SkillAssessmentId.next(), assessment("BB-03", TODAY, 10)));
  }

  @Test
  void appointedActiveKaderAreCountedWhereTheyServe() {
    PosyanduId merpati = registers.newPosyandu(house.office);
    KaderId citra = registers.newKader(elang);
    assertThat(registers.newKader(elang)).isNotNull();
    assertThat(appointed(elang)).isEqualTo(2);

    NewKader moved = Registers.kader("Citra Pindah", merpati, null);
    assertThat(service.put(budi, citra, moved, "\"1\"").created()).isFalse();
    assertThat(appointed(elang)).isEqualTo(1);
    assertThat(appointed(merpati)).isEqualTo(1);

    NewKader resting =
        new NewKader(
            null, "Citra Pindah", merpati.value(), null, null, null, null, true, false, null);
    assertThat(service.put(budi, citra, resting, "\"2\"").value().kader().active()).isFalse();
    assertThat(appointed(merpati)).isZero();
  }

  @Test
  void datesThatCannotBeAreRefused() {
    NewKader unborn =
        new NewKader(
            null,
            "Citra",
            elang.value(),
            "123",
            null,
            TODAY,
            LocalDate.of(1890, 1, 1),
            null,
            null,
            "123");

    assertThat(unborn.faults(TODAY))
        .extracting(FieldError::field)
        .contains("bornOn", "servesSince", "phone", "nik");
    assertThat(unborn.toString()).doesNotContain("123");
  }

  private int appointed(PosyanduId id) {
    return MariaDb.jdbi()
        .withHandle(
            handle ->
                registers
                    .posyandu()
                    .service()
                    .find(handle, id, Reach.ALL)
                    .orElseThrow()
                    .appointedKader());
  }
}
