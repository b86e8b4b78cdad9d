package id.teladan.pelatihan;

import id.teladan.attendance.AttendanceModule;
import id.teladan.attendance.CheckInService;
import id.teladan.attendance.Session;
import id.teladan.course.CourseCatalog;
import id.teladan.need.NeedModule;
import id.teladan.platform.Actor;
import id.teladan.platform.Platform;
import id.teladan.platform.Policies;
import id.teladan.posyandu.PosyanduModule;
import id.teladan.testing.Registers;
import id.teladan.testing.TrainingVillage;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** The services of this feature on the tests' database, at noon of one day. */
final class PelatihanHouse {

  static final Instant NOW = Instant.parse("2026-11-10T05:00:00Z");
  static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);

  private final AttendanceModule attendance;
  private final PelatihanModule module;

  PelatihanHouse(Jdbi jdbi) {
    Platform platform =
        Registers.platform(jdbi, Clock.fixed(NOW, ZoneOffset.UTC), Policies.DEFAULTS);
    attendance = AttendanceModule.create(platform);
    module =
        PelatihanModule.create(
            platform,
            PosyanduModule.places(platform),
            CourseCatalog.load(),
            attendance,
            NeedModule.recommendations(platform));
  }

  PelatihanService service() {
    return module.service();
  }

  EnrollmentService enrollments() {
    return module.enrollments();
  }

  TestService tests() {
    return module.tests();
  }

  CompletionService completions() {
    return module.completions();
  }

  CheckInService checkIns() {
    return attendance.checkIns();
  }

  /** K-BB1 on two past days, five and three hours. */
  PelatihanId plan(Actor trainer, TrainingVillage village, int capacity) {
    return plan(trainer, request(village, "K-BB1", capacity));
  }

  PelatihanId plan(Actor trainer, NewPelatihan request) {
    return service().create(trainer, request).value().pelatihan().id();
  }

  List<Session> sessions(Actor actor, PelatihanId id) {
    return service().get(actor, id).sessions();
  }

  static NewPelatihan request(TrainingVillage village, String course, int capacity) {
    return new NewPelatihan(
        null,
        course,
        null,
        MONDAY,
        MONDAY.plusDays(1),
        "Aula Puskesmas",
        capacity,
        List.of("dr. Contoh"),
        List.of(session("Teori", 5, MONDAY), session("PKL", 3, MONDAY.plusDays(1))),
        village.puskesmas(),
        null,
        null);
  }

  static NewSession session(String title, int hours, LocalDate day) {
    Instant starts = day.atTime(1, 0).toInstant(ZoneOffset.UTC);
    return new NewSession(null, title, hours, starts, starts.plusSeconds(hours * 2700L), null);
  }
}
