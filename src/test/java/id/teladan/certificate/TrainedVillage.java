package id.teladan.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.job.Job;
import id.teladan.job.JobStatus;
import id.teladan.platform.Actor;
import id.teladan.platform.Grant;
import id.teladan.platform.PageParams;
import id.teladan.platform.Role;
import id.teladan.platform.Scope;
import id.teladan.platform.Words;
import id.teladan.testing.MariaDb;
import id.teladan.testing.Waiting;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A village whose five kader passed a pelatihan, and Budi, who gives out their papers. */
final class TrainedVillage {

  final Village village = Village.make(MariaDb.jdbi(), 5);
  final Actor budi = actor("budi", Role.TRAINER, Scope.puskesmas(village.puskesmasId()));
  final UUID pelatihan;
  private final CertificateHouse house;

  TrainedVillage(CertificateHouse house) {
    this.house = house;
    this.pelatihan = house.train(village);
  }

  static Actor actor(String username, Role role, Scope scope) {
    return new Actor(username, username, List.of(new Grant(role, scope)));
  }

  Job order() {
    return house.issuing().issue(budi, OccasionKind.PELATIHAN, pelatihan);
  }

  Job awaitEnd(Job ordered) {
    return Waiting.until(
        () -> house.jobs().service().get(budi, ordered.id()), job -> job.status().isFinished());
  }

  /** Orders the papers and waits for all five. */
  void issueAll() {
    assertThat(awaitEnd(order()))
        .extracting(Job::status, Job::done)
        .containsExactly(JobStatus.DONE, 5);
  }

  List<Certificate> listed() {
    return list(CertificateFilter.ANY);
  }

  List<Certificate> search(String text) {
    return list(new CertificateFilter(null, text, null, null));
  }

  private List<Certificate> list(CertificateFilter filter) {
    return house.service().list(budi, filter, new PageParams("50", null)).items();
  }

  /** The number that the paper of this serial has to bear. */
  String number(int serial) {
    LocalDate today = LocalDate.now(Words.ZONE);
    return new CertificateNumber(serial, CertificateKind.SERTIFIKAT, village.unit(), today)
        .toString();
  }

  /** The serials that were used, in their order. */
  List<Integer> serials() {
    return MariaDb.jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        "SELECT number FROM certificate WHERE puskesmas_id = :id ORDER BY number")
                    .bind("id", village.puskesmasId())
                    .mapTo(String.class)
                    .map(number -> Integer.parseInt(number.substring(0, 4)))
                    .list());
  }
}
