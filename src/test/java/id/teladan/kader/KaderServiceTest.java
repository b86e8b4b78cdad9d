package id.teladan.kader;

import static id.teladan.platform.Role.ASSESSOR;
import static id.teladan.platform.Role.COMMITTEE;
import static id.teladan.platform.Role.TRAINER;
import static id.teladan.platform.Role.VIEWER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.platform.Actor;
import id.teladan.platform.FieldError;
import id.teladan.platform.Grant;
import id.teladan.platform.Ids;
import id.teladan.platform.PageParams;
import id.teladan.platform.Policies;
import id.teladan.platform.ProblemException;
import id.teladan.platform.Reach;
import id.teladan.platform.Role;
import id.teladan.platform.Saved;
import id.teladan.platform.Scope;
import id.teladan.posyandu.PosyanduId;
import id.teladan.puskesmas.PuskesmasId;
import id.teladan.testing.MariaDb;
import id.teladan.testing.Registers;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MariaDb.class)
class KaderServiceTest {

  private static final Clock AUGUST_14 =
      Clock.fixed(Instant.parse("2026-08-14T03:00:00Z"), ZoneOffset.UTC);
  private static final LocalDate TODAY = LocalDate.of(2026, 8, 14);

  private Registers registers;
  private KaderService service;
  private SkillService skills;
  private Jdbi jdbi;
  private PuskesmasId office;
  private PosyanduId elang;
  private Actor budi;
  private Actor assessor;

  @BeforeEach
  void makeAnOffice(Jdbi database) {
    jdbi = database;
    registers = Registers.on(jdbi, AUGUST_14, Policies.DEFAULTS);
    service = registers.kader().service();
    skills = registers.kader().skills();
    office = registers.newPuskesmas();
    elang = registers.newPosyandu(office);
    budi = Registers.actor(COMMITTEE, office);
    assessor = Registers.actor(ASSESSOR, office);
  }

  @Test
  void aNikIsKeptThreeWaysNoneOfWhichGivesItAway() {
    String nik = nik();
    KaderProfile citra = service.create(budi, Registers.kader("Citra", elang, nik)).value();

    assertThat(citra.kader().nikEnding()).isEqualTo(nik.substring(12));
    jdbi.useHandle(
        handle -> {
          String row =
              handle
                  .createQuery(
                      "SELECT CONCAT_WS('|', name, phone, nik_cipher, nik_index, nik_ending)"
                          + " FROM kader WHERE id = :id")
                  .bind("id", citra.kader().id().toString())
                  .mapTo(String.class)
                  .one();
          assertThat(row).doesNotContain(nik).contains(registers.kader().records().nikIndex(nik));
        });
  }

  @Test
  void theVaultOpensForTheSameKaderOnly() {
    NikVault vault = new NikVault(Registers.platform(jdbi, AUGUST_14, Policies.DEFAULTS).secrets());
    KaderId citra = KaderId.next();
    SealedNik sealed = vault.seal(citra, "1603075705900001");

    assertThat(vault.open(citra, sealed.cipher())).isEqualTo("1603075705900001");
    assertThat(sealed.ending()).isEqualTo("0001");
    assertThat(vault.seal(citra, "1603075705900001").cipher()).isNotEqualTo(sealed.cipher());
    assertThatThrownBy(() -> vault.open(KaderId.next(), sealed.cipher()))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aNikIsOnePersons() {
    String nik = nik();
    assertThat(service.create(budi, Registers.kader("Citra", elang, nik)).created()).isTrue();

    assertThatThrownBy(() -> service.create(budi, Registers.kader("Citra Dua", elang, nik)))
        .isInstanceOf(StatementException.class)
        .hasMessageContaining("uq_kader_nik_index");
  }

  @Test
  void aChangeThatIsSilentOnTheNikKeepsIt() {
    String nik = nik();
    NewKader request = Registers.kader("Citra", elang, nik).withId(KaderId.next());
    KaderId id = service.create(budi, request).value().kader().id();

    assertThat(service.create(budi, request).created()).isFalse();
    KaderProfile renamed =
        service.put(budi, id, Registers.kader("Citra Sari", elang, null), "\"1\"").value();
    assertThat(renamed.kader().nikEnding()).isEqualTo(nik.substring(12));
    KaderProfile without =
        service.put(budi, id, Registers.kader("Citra Sari", elang, ""), "\"2\"").value();
    assertThat(without.kader().nikEnding()).isNull();
  }

  @Test
  void othersSeeOnlyTheEndingOfAPhoneNumber() {
    KaderId id = registers.newKader(elang);

    assertThat(service.get(budi, id).phone()).isEqualTo("081234567890");
    assertThat(service.get(Registers.actor(VIEWER, office), id).phone()).isEqualTo("081234567890");
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
            skills.assess(
                assessor, theirs, SkillAssessmentId.next(), assessment("BB-03", TODAY, 10)));
  }

  @Test
  void appointedActiveKaderAreCountedWhereTheyServe() {
    PosyanduId merpati = registers.newPosyandu(office);
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

  @Test
  void anAssessmentIsRecordedOnceAndNeverChanged() {
    KaderId citra = registers.newKader(elang);
    SkillAssessmentId id = SkillAssessmentId.next();

    Saved<SkillService.Assessed> first =
        skills.assess(assessor, citra, id, assessment("BB-03", TODAY, 10));
    Saved<SkillService.Assessed> again =
        skills.assess(assessor, citra, id, assessment("BB-03", TODAY, 10));

    assertThat(first.created()).isTrue();
    assertThat(again.created()).isFalse();
    assertThat(again.value()).isEqualTo(first.value());
    assertThatThrownBy(() -> skills.assess(assessor, citra, id, assessment("BB-03", TODAY, 9)))
        .hasMessageContaining("Id sudah dipakai");
    assertThatThrownBy(
            () ->
                skills.assess(
                    assessor, registers.newKader(elang), id, assessment("BB-03", TODAY, 10)))
        .hasMessageContaining("Id sudah dipakai");
  }

  @Test
  void aFourthAttemptOnOneDayIsRefused() {
    KaderId citra = registers.newKader(elang);
    for (int attempt = 0; attempt < 3; attempt++) {
      assertThat(assess(citra, "BB-03", TODAY, 7)).isEqualTo(SkillOutcome.BELUM);
    }

    assertThatThrownBy(() -> assess(citra, "BB-03", TODAY, 10))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("Tiga kali");
    assertThat(assess(citra, "BB-03", TODAY.minusDays(1), 10)).isEqualTo(SkillOutcome.TUNTAS);
    assertThat(assess(citra, "BB-04", TODAY, 6)).isEqualTo(SkillOutcome.TUNTAS);
  }

  @Test
  void theLaterDayCountsAndOnOneDayTheLaterKey() {
    KaderId citra = registers.newKader(elang);
    SkillAssessmentId earlier = SkillAssessmentId.next();
    SkillAssessmentId later = SkillAssessmentId.next();

    assertThat(skills.assess(assessor, citra, later, assessment("BB-03", TODAY, 10)).created())
        .isTrue();
    assertThat(skills.assess(assessor, citra, earlier, assessment("BB-03", TODAY, 3)).created())
        .isTrue();
    assertThat(assess(citra, "BB-03", TODAY.minusDays(1), 3)).isEqualTo(SkillOutcome.BELUM);

    assertThat(service.get(budi, citra).skills().mastered()).containsExactly("BB-03");
  }

  @Test
  void theLevelFollowsTheSkillsAndIsKeptWithItsRule() {
    KaderId citra = registers.newKader(elang);
    Skills.all().stream()
        .filter(
            skill -> List.of(SkillGroup.PP, SkillGroup.BB, SkillGroup.SR).contains(skill.group()))
        .forEach(
            skill ->
                assertThat(assess(citra, skill.code(), TODAY, skill.steps().size()))
                    .isEqualTo(SkillOutcome.TUNTAS));
    assertThat(level(citra)).isEqualTo(KaderLevel.PURWA);

    assertThat(assess(citra, "SR-03", TODAY, 1)).isEqualTo(SkillOutcome.BELUM);
    assertThat(level(citra)).isEqualTo(KaderLevel.BELUM);

    List<String> history =
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery(
                        "SELECT CONCAT(level, ' ', rule) FROM kader_level WHERE kader_id = :id"
                            + " ORDER BY level DESC")
                    .bind("id", citra.toString())
                    .mapTo(String.class)
                    .list());
    assertThat(history)
        .containsExactly(
            "PURWA " + Policies.DEFAULTS.version(), "BELUM " + Policies.DEFAULTS.version());
  }

  @Test
  void wrongStepsAreNamed() {
    for (List<Integer> steps : List.of(List.of(0), List.of(11), List.of(1, 1))) {
      assertThat(new NewSkillAssessment("BB-03", TODAY, List.copyOf(steps)).faults(TODAY))
          .extracting(FieldError::field)
          .containsExactly("stepsDone");
    }
    assertThat(new NewSkillAssessment("XX-99", TODAY.plusDays(1), List.of()).faults(TODAY))
        .extracting(FieldError::field)
        .containsExactly("assessedOn", "skill");
  }

  @Test
  void onlyAssessorsAndTrainersAssess() {
    KaderId citra = registers.newKader(elang);

    assertThatThrownBy(
            () ->
                skills.assess(
                    budi, citra, SkillAssessmentId.next(), assessment("BB-03", TODAY, 10)))
        .hasMessageContaining("Tidak diizinkan");
    assertThat(
            skills
                .assess(
                    Registers.actor(TRAINER, office),
                    citra,
                    SkillAssessmentId.next(),
                    assessment("BB-03", TODAY, 10))
                .created())
        .isTrue();
  }

  private SkillOutcome assess(KaderId kader, String skill, LocalDate day, int steps) {
    return skills
        .assess(assessor, kader, SkillAssessmentId.next(), assessment(skill, day, steps))
        .value()
        .assessment()
        .outcome();
  }

  private static NewSkillAssessment assessment(String skill, LocalDate day, int steps) {
    return new NewSkillAssessment(skill, day, IntStream.rangeClosed(1, steps).boxed().toList());
  }

  private KaderLevel level(KaderId id) {
    return service.get(budi, id).kader().level();
  }

  private int appointed(PosyanduId id) {
    return jdbi.withHandle(
        handle ->
            registers
                .posyandu()
                .service()
                .find(handle, id, Reach.ALL)
                .orElseThrow()
                .appointedKader());
  }

  private static Actor self(KaderId id) {
    return new Actor("citra", "Citra", List.of(new Grant(Role.KADER, Scope.kader(id.value()))));
  }

  private static void assertNotFound(ThrowableAssert.ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("Tidak ditemukan");
  }

  /** Sixteen digits that no other test has. */
  private static String nik() {
    return "16"
        + String.format(
            "%014d", Math.floorMod(Ids.next().getLeastSignificantBits(), 100_000_000_000_000L));
  }
}
