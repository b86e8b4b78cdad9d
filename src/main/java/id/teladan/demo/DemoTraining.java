package id.teladan.demo;

import id.teladan.certificate.OccasionKind;
import id.teladan.kader.KaderId;
import id.teladan.pelatihan.NewPelatihan;
import id.teladan.pelatihan.NewSession;
import id.teladan.pelatihan.PelatihanDetail;
import id.teladan.pelatihan.PelatihanId;
import id.teladan.platform.Actor;
import id.teladan.platform.Words;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A finished pelatihan whose participants have their certificates, and one that runs today. */
final class DemoTraining {

  private static final int PARTICIPANTS = 12;

  private final DemoServices services;
  private final LocalDate today;

  DemoTraining(DemoServices services, LocalDate today) {
    this.services = services;
    this.today = today;
  }

  void make(DemoOffice office) {
    List<KaderId> kader =
        office.posts().stream().limit(PARTICIPANTS).map(post -> post.kader().get(0)).toList();
    finished(office, kader);
    running(office, kader.subList(0, 8));
  }

  /** Eleven came to everything, one missed the second day; one of the eleven failed the test. */
  private void finished(DemoOffice office, List<KaderId> kader) {
    LocalDate first = today.minusDays(70);
    PelatihanDetail pelatihan =
        plan(
            office,
            "K-BB1",
            "Antropometri balita dan plotting, angkatan 1",
            List.of(
                session("Pengukuran balita", 4, first),
                session("Plotting dan penyuluhan", 4, first.plusDays(1))));
    PelatihanId id = pelatihan.pelatihan().id();
    enroll(id, kader);
    for (int n = 0; n < kader.size(); n++) {
      KaderId one = kader.get(n);
      for (int s = 0; s < pelatihan.sessions().size(); s++) {
        if (n != 3 || s == 0) {
          DemoCheckIns.take(services, pelatihan.sessions().get(s), one);
        }
      }
      var pre =
          services.tests().recordPreTest(Actor.SYSTEM, id, one, BigDecimal.valueOf(48 + n * 3L));
      var post =
          services
              .tests()
              .recordPostTest(Actor.SYSTEM, id, one, BigDecimal.valueOf(n == 5 ? 62 : 74 + n * 2L));
      assert pre.score().signum() > 0 && post.score().signum() > 0;
    }
    var items = services.completions().complete(Actor.SYSTEM, id, null);
    assert items.size() == kader.size();
    var job = services.issuing().issue(Actor.SYSTEM, OccasionKind.PELATIHAN, id.value());
    assert job != null;
  }

  private void running(DemoOffice office, List<KaderId> kader) {
    PelatihanDetail pelatihan =
        plan(
            office,
            "K-PP2",
            "Kunjungan rumah dan komunikasi SAJI",
            List.of(
                session("Kunjungan rumah", 4, today.minusDays(1)),
                session("Komunikasi SAJI", 4, today.plusDays(1))));
    enroll(pelatihan.pelatihan().id(), kader);
    kader
        .subList(0, 6)
        .forEach(one -> DemoCheckIns.take(services, pelatihan.sessions().get(0), one));
  }

  private PelatihanDetail plan(
      DemoOffice office, String course, String title, List<NewSession> sessions) {
    LocalDate first = day(sessions.get(0));
    LocalDate last = day(sessions.get(sessions.size() - 1));
    return services
        .pelatihan()
        .create(
            Actor.SYSTEM,
            new NewPelatihan(
                null,
                course,
                title,
                first,
                last,
                "Aula Puskesmas Tanjung Enim",
                30,
                new ArrayList<@Nullable String>(List.of("Pelatih Contoh")),
                new ArrayList<@Nullable NewSession>(sessions),
                office.puskesmas().value(),
                null,
                null))
        .value();
  }

  private void enroll(PelatihanId id, List<KaderId> kader) {
    for (KaderId one : kader) {
      var enrollment = services.enrollments().enroll(Actor.SYSTEM, id, one);
      assert enrollment.kaderId().equals(one);
    }
  }

  private static NewSession session(String title, int hours, LocalDate day) {
    Instant starts = day.atTime(LocalTime.of(8, 0)).atZone(Words.ZONE).toInstant();
    return new NewSession(null, title, hours, starts, starts.plusSeconds(hours * 45L * 60), false);
  }

  private static LocalDate day(NewSession session) {
    Instant starts = session.startsAt();
    return starts == null ? LocalDate.EPOCH : Words.day(starts);
  }
}
