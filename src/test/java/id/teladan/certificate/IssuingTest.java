package id.teladan.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.certificate.CertificatePress.Content;
import id.teladan.job.Job;
import id.teladan.job.JobStatus;
import id.teladan.platform.Actor;
import id.teladan.platform.Ids;
import id.teladan.platform.ProblemException;
import id.teladan.testing.AtOnce;
import id.teladan.testing.MariaDb;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Orders of papers: one to each, numbered without a gap, whoever orders at the same moment. */
@ExtendWith(MariaDb.class)
class IssuingTest {

  private static final CertificateHouse HOUSE = CertificateHouse.start();

  private final TrainedVillage place = new TrainedVillage(HOUSE);
  private final Village village = place.village;
  private final Actor budi = place.budi;

  @AfterAll
  static void stop() {
    HOUSE.stop();
  }

  @Test
  void eachPersonGetsOnePaperWithAGaplessNumber() {
    place.issueAll();

    List<Certificate> all = place.listed();
    assertThat(all)
        .extracting(Certificate::number)
        .containsExactlyInAnyOrderElementsOf(
            IntStream.rangeClosed(1, 5).mapToObj(place::number).toList());
    assertThat(all)
        .extracting(Certificate::kaderId)
        .containsExactlyInAnyOrderElementsOf(village.kader());
    assertThat(all).extracting(Certificate::status).containsOnly(CertificateStatus.ISSUED);
  }

  @Test
  void orderingAgainGivesNobodyASecondPaper() {
    place.issueAll();
    place.issueAll();

    assertThat(place.listed()).hasSize(5);
  }

  @Test
  void ordersAtOnceAreOneJob() {
    for (Job job : AtOnce.times(6, i -> place.order())) {
      assertThat(place.awaitEnd(job).status()).isEqualTo(JobStatus.DONE);
    }
    assertThat(place.listed()).hasSize(5);
  }

  @Test
  void manyAtOnceLeaveNoGapAndNoDouble() {
    CertificatePress press = press();
    Issuer issuer = MariaDb.jdbi().inTransaction(handle -> Issuers.of(handle, village.place()));
    List<Callable<Boolean>> prints = new ArrayList<>();
    for (int i = 0; i < 48; i++) {
      boolean fails = i % 4 == 3;
      Award award = CertificateHouse.award(village.kader().get(i % 5), "pelatihan/" + Ids.next());
      prints.add(() -> print(press, new Content(award, issuer, village.place()), fails));
    }

    long printed = AtOnce.run(prints).stream().filter(done -> done).count();

    assertThat(printed).isEqualTo(36);
    assertThat(place.serials())
        .containsExactlyElementsOf(IntStream.rangeClosed(1, 36).boxed().toList());
  }

  @Test
  void twoCorrectionsAtOnceGiveOneNewPaper() {
    place.issueAll();
    Certificate old = place.listed().get(0);
    List<Callable<Boolean>> corrections = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      corrections.add(
          () -> {
            try {
              return HOUSE.service().reissue(budi, old.id(), "salah ejaan").isInForce();
            } catch (ProblemException refused) {
              return false;
            }
          });
    }

    assertThat(AtOnce.run(corrections).stream().filter(done -> done)).hasSize(1);
    assertThat(place.serials()).containsExactly(1, 2, 3, 4, 5, 6);
  }

  @Test
  void twoOfficesNeverShareAUnit() {
    Village other = Village.make(MariaDb.jdbi(), 0);
    MariaDb.jdbi()
        .useHandle(
            handle ->
                handle.execute(
                    "UPDATE puskesmas SET short_code = ? WHERE id = ?",
                    village.unit(),
                    other.puskesmasId()));

    Issuer first = MariaDb.jdbi().inTransaction(handle -> Issuers.of(handle, village.place()));
    Issuer second = MariaDb.jdbi().inTransaction(handle -> Issuers.of(handle, other.place()));
    Issuer again = MariaDb.jdbi().inTransaction(handle -> Issuers.of(handle, other.place()));

    assertThat(first.unit()).isEqualTo(village.unit());
    assertThat(second.unit()).isEqualTo(village.unit() + "-" + other.district());
    assertThat(again).isEqualTo(second);
  }

  private boolean print(CertificatePress press, Content content, boolean fails) {
    try {
      return MariaDb.jdbi()
          .inTransaction(
              handle -> {
                boolean printed = press.printFirst(handle, budi, content).isPresent();
                if (fails) {
                  throw new IllegalStateException("the paper got stuck");
                }
                return printed;
              });
    } catch (IllegalStateException stuck) {
      return false;
    }
  }

  private static CertificatePress press() {
    return new CertificatePress(CertificateHouse.CLOCK, new SecureRandom(), "http://localhost");
  }
}
