package id.teladan.kader;

import static id.teladan.kader.KaderOffice.TODAY;
import static id.teladan.kader.KaderOffice.assessment;
import static id.teladan.platform.Role.TRAINER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.platform.Actor;
import id.teladan.platform.FieldError;
import id.teladan.platform.Policies;
import id.teladan.platform.ProblemException;
import id.teladan.platform.Saved;
import id.teladan.posyandu.PosyanduId;
import id.teladan.testing.MariaDb;
import id.teladan.testing.Registers;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Assessments of skills, and the level that follows from them. */
class SkillServiceTest {

  private final KaderOffice house = new KaderOffice();
  private final Registers registers = house.registers;
  private final SkillService skills = house.skills;
  private final PosyanduId elang = house.elang;
  private final Actor budi = house.budi;
  private final Actor assessor = house.assessor;

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

    assertThat(house.service.get(budi, citra).skills().mastered()).containsExactly("BB-03");
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
        MariaDb.jdbi()
            .withHandle(
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
                    Registers.actor(TRAINER, house.office),
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

  private KaderLevel level(KaderId id) {
    return house.service.get(budi, id).kader().level();
  }
}
