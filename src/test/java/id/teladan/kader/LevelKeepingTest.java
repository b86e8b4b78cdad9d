package id.teladan.kader;

import static id.teladan.platform.Role.ASSESSOR;
import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.platform.Actor;
import id.teladan.platform.Policies;
import id.teladan.platform.Policies.Tkk;
import id.teladan.platform.Policies.TkkPolicy;
import id.teladan.puskesmas.PuskesmasId;
import id.teladan.testing.MariaDb;
import id.teladan.testing.Registers;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Derives within a transaction that is rolled back: the levels of other tests stay theirs. */
@ExtendWith(MariaDb.class)
class LevelKeepingTest {

  private static final LocalDate ASSESSED = LocalDate.of(2026, 8, 14);
  private static final Policies COUNT = tkk(TkkPolicy.COUNT, null);
  private static final Policies YEARLY = tkk(TkkPolicy.STRICT, 12);

  private Jdbi jdbi;
  private KaderId citra;

  /** Citra mastered what gives PURWA by the strict rule and MADYA by the counting one. */
  @BeforeEach
  void makeAKader(Jdbi database) {
    jdbi = database;
    Registers registers = registers(Policies.DEFAULTS, ASSESSED);
    PuskesmasId office = registers.newPuskesmas();
    citra = registers.newKader(registers.newPosyandu(office));
    Actor assessor = Registers.actor(ASSESSOR, office);
    Set<SkillGroup> mastered = Set.of(SkillGroup.PP, SkillGroup.BB, SkillGroup.SR, SkillGroup.DL);
    for (Skill skill : Skills.all()) {
      if (mastered.contains(skill.group())) {
        List<Integer> steps = IntStream.rangeClosed(1, skill.steps().size()).boxed().toList();
        assertThat(
                registers
                    .kader()
                    .skills()
                    .assess(
                        assessor,
                        citra,
                        SkillAssessmentId.next(),
                        new NewSkillAssessment(skill.code(), ASSESSED, steps))
                    .created())
            .isTrue();
      }
    }
  }

  @Test
  void anotherPolicyChangesTheStoredLevelsAndSaysSo(Handle handle) {
    keep(COUNT, ASSESSED, handle);

    assertThat(stored(handle)).isEqualTo("MADYA");
    assertThat(history(handle)).contains("PURWA " + Policies.DEFAULTS.version());
    assertThat(history(handle)).contains("MADYA " + COUNT.version());
    assertThat(
            handle
                .select(
                    "SELECT action FROM audit_entry WHERE detail LIKE ?",
                    "%" + COUNT.version() + "%")
                .mapTo(String.class)
                .list())
        .containsExactly("kader.levels");

    keep(Policies.DEFAULTS, ASSESSED, handle);

    assertThat(stored(handle)).isEqualTo("PURWA");
  }

  @Test
  void whereAssessmentsExpireANewDayTakesTheLevelAway(Handle handle) {
    keep(YEARLY, ASSESSED.plusMonths(12).minusDays(1), handle);
    assertThat(stored(handle)).isEqualTo("PURWA");

    keep(YEARLY, ASSESSED.plusMonths(12), handle);
    assertThat(stored(handle)).isEqualTo("BELUM");
  }

  @Test
  void underTheSameRuleNothingIsDerived(Handle handle) {
    keep(COUNT, ASSESSED, handle);
    assertThat(handle.execute("UPDATE kader SET level = 'UTAMA' WHERE id = ?", citra.value()))
        .isEqualTo(1);

    keep(COUNT, ASSESSED.plusDays(900), handle);

    assertThat(stored(handle)).isEqualTo("UTAMA");
  }

  private void keep(Policies policies, LocalDate day, Handle handle) {
    registers(policies, day).kader().levels().bringUpToDate(handle);
  }

  private Registers registers(Policies policies, LocalDate day) {
    Instant noon = day.atTime(5, 0).toInstant(ZoneOffset.UTC);
    return Registers.on(jdbi, Clock.fixed(noon, ZoneOffset.UTC), policies);
  }

  private String stored(Handle handle) {
    return handle
        .select("SELECT level FROM kader WHERE id = ?", citra.value())
        .mapTo(String.class)
        .one();
  }

  private List<String> history(Handle handle) {
    return handle
        .select(
            "SELECT CONCAT(level, ' ', rule) FROM kader_level WHERE kader_id = ? ORDER BY id",
            citra.value())
        .mapTo(String.class)
        .list();
  }

  private static Policies tkk(TkkPolicy policy, Integer months) {
    return new Policies(null, null, new Tkk(policy, months), null, null, null);
  }
}
