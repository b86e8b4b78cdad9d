package id.teladan.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.platform.Actor;
import id.teladan.platform.Hashes;
import id.teladan.platform.PageParams;
import id.teladan.platform.ProblemException;
import id.teladan.platform.Role;
import id.teladan.platform.Scope;
import id.teladan.testing.MariaDb;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What becomes of a paper once it was given out, and who sees it. */
@ExtendWith(MariaDb.class)
class CertificateServiceTest {

  private static final CertificateHouse HOUSE = CertificateHouse.start();

  private final TrainedVillage place = new TrainedVillage(HOUSE);
  private final Village village = place.village;
  private final Actor budi = place.budi;

  @AfterAll
  static void stop() {
    HOUSE.stop();
  }

  @Test
  void thePaperStaysTheSameWhenTheRegisterChanges() throws Exception {
    place.issueAll();
    Certificate certificate = place.listed().get(0);
    byte[] before = HOUSE.service().getPaper(budi, certificate.id()).pdf();
    rename(certificate.kaderId(), "Nama Baru");

    StoredPaper after = HOUSE.service().getPaper(budi, certificate.id());

    assertThat(after.pdf()).isEqualTo(before);
    assertThat(after.digest()).isEqualTo(Hashes.sha256(before));
    assertThat(text(after.pdf())).contains(certificate.name()).contains(certificate.number());
    assertThat(CertificatePdfTest.decodeQr(after.pdf()))
        .isEqualTo("http://localhost/v/" + certificate.code());
  }

  @Test
  void aCorrectedNameGetsANewNumberAndTheOldPaperLeadsToIt() throws Exception {
    place.issueAll();
    Certificate old = place.listed().get(0);
    rename(old.kaderId(), "Nur'aini Contoh");

    Certificate corrected = HOUSE.service().reissue(budi, old.id(), "salah ejaan");

    assertThat(corrected.name()).isEqualTo("Nur'aini Contoh");
    assertThat(corrected.number()).isEqualTo(place.number(6));
    assertThat(corrected.code()).isNotEqualTo(old.code());
    assertThat(HOUSE.service().get(budi, old.id()))
        .extracting(Certificate::status, Certificate::supersededBy)
        .containsExactly(CertificateStatus.SUPERSEDED, corrected.id());
    assertThat(text(HOUSE.service().getPaper(budi, corrected.id()).pdf()))
        .contains("Nur'aini Contoh");
    assertProblem(409, () -> HOUSE.service().reissue(budi, old.id(), "sekali lagi"));
  }

  @Test
  void aRevokedPaperStaysListedAndIsNotGivenOutAgain() {
    place.issueAll();
    Certificate certificate = place.listed().get(0);

    Certificate revoked = HOUSE.service().revoke(budi, certificate.id(), "tertukar");
    place.issueAll();

    assertThat(revoked.status()).isEqualTo(CertificateStatus.REVOKED);
    assertThat(revoked.reason()).isEqualTo("tertukar");
    assertThat(place.listed()).hasSize(5).contains(revoked);
    assertProblem(409, () -> HOUSE.service().revoke(budi, certificate.id(), "lagi"));
  }

  @Test
  void aRevocationNeedsAReason() {
    place.issueAll();
    CertificateId id = place.listed().get(0).id();

    assertProblem(422, () -> HOUSE.service().revoke(budi, id, "  "));
    assertProblem(422, () -> HOUSE.service().revoke(budi, id, "x".repeat(501)));
    assertProblem(422, () -> HOUSE.service().revoke(budi, id, null));
  }

  @Test
  void aKaderSeesTheOwnPapersAndNoOther() {
    place.issueAll();
    UUID citrasId = village.kader().get(0);
    Actor citra = TrainedVillage.actor("citra", Role.KADER, Scope.kader(citrasId));

    assertThat(HOUSE.service().listOwn(citra))
        .extracting(Certificate::kaderId)
        .containsExactly(citrasId);
    assertThat(
            HOUSE.service().list(citra, CertificateFilter.ANY, new PageParams("50", null)).items())
        .extracting(Certificate::kaderId)
        .containsExactly(citrasId);
    CertificateId anothers =
        place.listed().stream()
            .filter(c -> !citrasId.equals(c.kaderId()))
            .findFirst()
            .orElseThrow()
            .id();
    assertProblem(404, () -> HOUSE.service().get(citra, anothers));
    assertProblem(404, () -> HOUSE.service().getPaper(citra, anothers));
  }

  @Test
  void anotherPuskesmasSeesNothingAndChangesNothing() {
    place.issueAll();
    Village other = Village.make(MariaDb.jdbi(), 0);
    Actor stranger =
        TrainedVillage.actor("rina", Role.TRAINER, Scope.puskesmas(other.puskesmasId()));
    CertificateId id = place.listed().get(0).id();

    assertThat(
            HOUSE
                .service()
                .list(stranger, CertificateFilter.ANY, new PageParams("50", null))
                .items())
        .isEmpty();
    assertProblem(404, () -> HOUSE.service().get(stranger, id));
    assertProblem(404, () -> HOUSE.service().revoke(stranger, id, "iseng"));
    assertProblem(
        403, () -> HOUSE.issuing().issue(stranger, OccasionKind.PELATIHAN, place.pelatihan));
  }

  @Test
  void theCommitteeGivesOutNothingButWhatACompetitionAwards() {
    place.issueAll();
    Actor ani = TrainedVillage.actor("ani", Role.COMMITTEE, Scope.puskesmas(village.puskesmasId()));

    assertProblem(403, () -> HOUSE.issuing().issue(ani, OccasionKind.PELATIHAN, place.pelatihan));
    assertProblem(403, () -> HOUSE.service().revoke(ani, place.listed().get(0).id(), "salah"));
  }

  @Test
  void aListGoesOnWhereThePageBeforeEnded() {
    place.issueAll();
    List<Certificate> seen = new ArrayList<>();
    String after = null;
    do {
      var page = HOUSE.service().list(budi, CertificateFilter.ANY, new PageParams("2", after));
      seen.addAll(page.items());
      after = page.next();
    } while (after != null);

    assertThat(seen).hasSize(5).doesNotHaveDuplicates().containsExactlyElementsOf(place.listed());
  }

  @Test
  void theSearchTakesSignsForWhatTheyAre() {
    place.issueAll();

    assertThat(place.search("contoh 3")).hasSize(1);
    assertThat(place.search("/SERT-KADER/")).hasSize(5);
    assertThat(place.search("%")).isEmpty();
    assertThat(place.search("_")).isEmpty();
    assertThat(place.search("'")).isEmpty();
  }

  private void rename(UUID kader, String name) {
    MariaDb.jdbi()
        .useHandle(handle -> handle.execute("UPDATE kader SET name = ? WHERE id = ?", name, kader));
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument read = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(read);
    }
  }

  private static void assertProblem(int status, Callable<?> command) {
    assertThatThrownBy(command::call)
        .isInstanceOfSatisfying(
            ProblemException.class, e -> assertThat(e.problem().status()).isEqualTo(status));
  }
}
