package id.teladan.kader;

import static id.teladan.platform.Role.ASSESSOR;
import static id.teladan.platform.Role.COMMITTEE;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.platform.Actor;
import id.teladan.platform.Grant;
import id.teladan.platform.Policies;
import id.teladan.platform.ProblemException;
import id.teladan.platform.Role;
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
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** The register of kader on the 14th of August 2026, with an office and its Posyandu Elang. */
final class KaderOffice {

  static final Clock AUGUST_14 = Clock.fixed(Instant.parse("2026-08-14T03:00:00Z"), ZoneOffset.UTC);
  static final LocalDate TODAY = LocalDate.of(2026, 8, 14);

  final Registers registers = Registers.on(MariaDb.jdbi(), AUGUST_14, Policies.DEFAULTS);
  final KaderService service = registers.kader().service();
  final SkillService skills = registers.kader().skills();
  final PuskesmasId office = registers.newPuskesmas();
  final PosyanduId elang = registers.newPosyandu(office);

  /** The committee, which keeps the register. */
  final Actor budi = Registers.actor(COMMITTEE, office);

  final Actor assessor = Registers.actor(ASSESSOR, office);

  static Actor self(KaderId id) {
    return new Actor("citra", "Citra", List.of(new Grant(Role.KADER, Scope.kader(id.value()))));
  }

  /** An assessment in which the first so many steps were done. */
  static NewSkillAssessment assessment(String skill, LocalDate day, int steps) {
    return new NewSkillAssessment(skill, day, IntStream.rangeClosed(1, steps).boxed().toList());
  }

  static void assertNotFound(ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("Tidak ditemukan");
  }
}
