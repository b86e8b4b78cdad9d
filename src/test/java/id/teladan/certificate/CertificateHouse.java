package id.teladan.certificate;

import id.teladan.job.JobModule;
import id.teladan.platform.Actor;
import id.teladan.platform.CommonProblem;
import id.teladan.platform.Ids;
import id.teladan.platform.Platform;
import id.teladan.platform.Policies;
import id.teladan.testing.MariaDb;
import id.teladan.testing.Registers;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.Handle;

/** The certificates and jobs on the tests' MariaDB, and trainings in which everybody passed. */
final class CertificateHouse {

  static final Clock CLOCK = Clock.tick(Clock.systemUTC(), Duration.ofMillis(1));

  private final Map<UUID, Village> trainings = new ConcurrentHashMap<>();
  private final JobModule jobs;
  private final CertificateModule certificates;

  private CertificateHouse() {
    Platform platform = Registers.platform(MariaDb.jdbi(), CLOCK, Policies.DEFAULTS);
    jobs = JobModule.create(platform);
    certificates =
        CertificateModule.create(
            platform, jobs.service(), Map.of(OccasionKind.PELATIHAN, new Trainings()));
  }

  /** Does what is ordered in the background, until it is stopped. */
  static CertificateHouse start() {
    CertificateHouse house = new CertificateHouse();
    house.jobs.worker().start();
    return house;
  }

  void stop() {
    jobs.worker().stop();
  }

  JobModule jobs() {
    return jobs;
  }

  CertificateService service() {
    return certificates.service();
  }

  IssuingService issuing() {
    return certificates.issuing();
  }

  /** The id of a new training that all kader of the village passed. */
  UUID train(Village village) {
    UUID pelatihan = Ids.next();
    trainings.put(pelatihan, village);
    return pelatihan;
  }

  static Award award(UUID kader, String occasion) {
    return new Award(
        occasion,
        CertificateKind.SERTIFIKAT,
        kader,
        kader,
        "Kader Contoh",
        "Kader Posyandu Elang",
        "Pelatihan Contoh",
        8,
        Period.day(LocalDate.of(2026, 10, 3)),
        "Aula",
        List.of(new Award.Line("Materi", "Inti", 8)));
  }

  private final class Trainings implements OccasionSource {
    @Override
    public Occasion get(Actor actor, UUID id) {
      Village village = trainings.get(id);
      if (village == null) {
        throw CommonProblem.NOT_FOUND.because("tidak ada");
      }
      List<Award> awards = new ArrayList<>();
      for (int i = 0; i < village.kader().size(); i++) {
        awards.add(award(village.kader().get(i), "pelatihan/" + id).named("Kader Contoh " + i));
      }
      return new Occasion("pelatihan/" + id, "Pelatihan Contoh", village.place(), awards);
    }

    @Override
    public void seal(Handle handle, Actor actor, UUID id) {}
  }
}
