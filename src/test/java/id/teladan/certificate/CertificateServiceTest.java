package id.teladan.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.certificate.CertificatePress.Content;
import id.teladan.job.Job;
import id.teladan.job.JobModule;
import id.teladan.job.JobStatus;
import id.teladan.platform.Actor;
import id.teladan.platform.CommonProblem;
import id.teladan.platform.Grant;
import id.teladan.platform.Hashes;
import id.teladan.platform.Ids;
import id.teladan.platform.PageParams;
import id.teladan.platform.Platform;
import id.teladan.platform.Policies;
import id.teladan.platform.ProblemException;
import id.teladan.platform.Role;
import id.teladan.platform.Scope;
import id.teladan.platform.Words;
import id.teladan.testing.MariaDb;
import id.teladan.testing.Registers;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MariaDb.class)
class CertificateServiceTest {

  private static final Clock CLOCK = Clock.tick(Clock.systemUTC(), Duration.ofMillis(1));

  private static final Map<UUID, Village> TRAININGS = new ConcurrentHashMap<>();

  private static Jdbi jdbi;
  private static JobModule jobs;
  private static CertificateService service;
  private static IssuingService issuing;

  private final UUID pelatihan = Ids.next();
  private Village village;
  private Actor budi;

  @BeforeAll
  static void start(Jdbi database) {
    jdbi = database;
    Platform platform = Registers.platform(jdbi, CLOCK, Policies.DEFAULTS);
    jobs = JobModule.create(platform);
    CertificateModule module =
        CertificateModule.create(
            platform, jobs.service(), Map.of(OccasionKind.PELATIHAN, new Trainings()));
    service = module.service();
    issuing = module.issuing();
    jobs.worker().start();
  }

  @AfterAll
  static void stop() {
    jobs.worker().stop();
  }

  @BeforeEach
  void makeVillage() {
    village = Village.make(jdbi, 5);
    TRAININGS.put(pelatihan, village);
    budi = actor("budi", Role.TRAINER, Scope.puskesmas(village.puskesmasId()));
  }

  @Test
  void eachPersonGetsOnePaperWithAGaplessNumber() throws InterruptedException {
    issueAll();

    List<Certificate> all = listed();
    assertThat(all)
        .extracting(Certificate::number)
        .containsExactlyInAnyOrderElementsOf(
            IntStream.rangeClosed(1, 5).mapToObj(this::number).toList());
    assertThat(all)
        .extracting(Certificate::kaderId)
        .containsExactlyInAnyOrderElementsOf(village.kader());
    assertThat(all).extracting(Certificate::status).containsOnly(CertificateStatus.ISSUED);
  }

  @Test
  void orderingAgainGivesNobodyASecondPaper() throws InterruptedException {
    issueAll();
    issueAll();

    assertThat(listed()).hasSize(5);
  }

  @Test
  void ordersAtOnceAreOneJob() throws Exception {
    List<Callable<Job>> orders = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      orders.add(() -> issuing.issue(budi, OccasionKind.PELATIHAN, pelatihan));
    }
    for (Job job : atOnce(orders)) {
      assertThat(awaitEnd(job).status()).isEqualTo(JobStatus.DONE);
    }
    assertThat(listed()).hasSize(5);
  }

  @Test
  void manyAtOnceLeaveNoGapAndNoDouble() throws Exception {
    CertificatePress press = press();
    Issuer issuer = jdbi.inTransaction(handle -> Issuers.of(handle, village.place()));
    List<Callable<Boolean>> prints = new ArrayList<>();
    for (int i = 0; i < 48; i++) {
      boolean fails = i % 4 == 3;
      Award award = award(village.kader().get(i % 5), "pelatihan/" + Ids.next());
      prints.add(() -> print(press, new Content(award, issuer, village.place()), fails));
    }

    long printed = atOnce(prints).stream().filter(done -> done).count();

    assertThat(printed).isEqualTo(36);
    assertThat(serials()).containsExactlyElementsOf(IntStream.rangeClosed(1, 36).boxed().toList());
  }

  @Test
  void thePaperStaysTheSameWhenTheRegisterChanges() throws Exception {
    issueAll();
    Certificate certificate = listed().get(0);
    byte[] before = service.getPaper(budi, certificate.id()).pdf();
    rename(certificate.kaderId(), "Nama Baru");

    StoredPaper after = service.getPaper(budi, certificate.id());

    assertThat(after.pdf()).isEqualTo(before);
    assertThat(after.digest()).isEqualTo(Hashes.sha256(before));
    assertThat(text(after.pdf())).contains(certificate.name()).contains(certificate.number());
    assertThat(CertificatePdfTest.decodeQr(after.pdf()))
        .isEqualTo("http://localhost/v/" + certificate.code());
  }

  @Test
  void aCorrectedNameGetsANewNumberAndTheOldPaperLeadsToIt() throws Exception {
    issueAll();
    Certificate old = listed().get(0);
    rename(old.kaderId(), "Nur'aini Contoh");

    Certificate corrected = service.reissue(budi, old.id(), "salah ejaan");

    assertThat(corrected.name()).isEqualTo("Nur'aini Contoh");
    assertThat(corrected.number()).isEqualTo(number(6));
    assertThat(corrected.code()).isNotEqualTo(old.code());
    assertThat(service.get(budi, old.id()))
        .extracting(Certificate::status, Certificate::supersededBy)
        .containsExactly(CertificateStatus.SUPERSEDED, corrected.id());
    assertThat(text(service.getPaper(budi, corrected.id()).pdf())).contains("Nur'aini Contoh");
    assertProblem(409, () -> service.reissue(budi, old.id(), "sekali lagi"));
  }

  @Test
  void twoCorrectionsAtOnceGiveOneNewPaper() throws Exception {
    issueAll();
    Certificate old = listed().get(0);
    List<Callable<Boolean>> corrections = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      corrections.add(
          () -> {
            try {
              return service.reissue(budi, old.id(), "salah ejaan").isInForce();
            } catch (ProblemException refused) {
              return false;
            }
          });
    }

    assertThat(atOnce(corrections).stream().filter(done -> done)).hasSize(1);
    assertThat(serials()).containsExactly(1, 2, 3, 4, 5, 6);
  }

  @Test
  void aRevokedPaperStaysListedAndIsNotGivenOutAgain() throws InterruptedException {
    issueAll();
    Certificate certificate = listed().get(0);

    Certificate revoked = service.revoke(budi, certificate.id(), "tertukar");
    issueAll();

    assertThat(revoked.status()).isEqualTo(CertificateStatus.REVOKED);
    assertThat(revoked.reason()).isEqualTo("tertukar");
    assertThat(listed()).hasSize(5).contains(revoked);
    assertProblem(409, () -> service.revoke(budi, certificate.id(), "lagi"));
  }

  @Test
  void aRevocationNeedsAReason() throws InterruptedException {
    issueAll();
    CertificateId id = listed().get(0).id();

    assertProblem(422, () -> service.revoke(budi, id, "  "));
    assertProblem(422, () -> service.revoke(budi, id, "x".repeat(501)));
    assertProblem(422, () -> service.revoke(budi, id, null));
  }

  @Test
  void aKaderSeesTheOwnPapersAndNoOther() throws InterruptedException {
    issueAll();
    UUID citrasId = village.kader().get(0);
    Actor citra = actor("citra", Role.KADER, Scope.kader(citrasId));

    assertThat(service.listOwn(citra)).extracting(Certificate::kaderId).containsExactly(citrasId);
    assertThat(service.list(citra, CertificateFilter.ANY, new PageParams("50", null)).items())
        .extracting(Certificate::kaderId)
        .containsExactly(citrasId);
    CertificateId anothers =
        listed().stream().filter(c -> !citrasId.equals(c.kaderId())).findFirst().orElseThrow().id();
    assertProblem(404, () -> service.get(citra, anothers));
    assertProblem(404, () -> service.getPaper(citra, anothers));
  }

  @Test
  void anotherPuskesmasSeesNothingAndChangesNothing() throws InterruptedException {
    issueAll();
    Village other = Village.make(jdbi, 0);
    Actor stranger = actor("rina", Role.TRAINER, Scope.puskesmas(other.puskesmasId()));
    CertificateId id = listed().get(0).id();

    assertThat(service.list(stranger, CertificateFilter.ANY, new PageParams("50", null)).items())
        .isEmpty();
    assertProblem(404, () -> service.get(stranger, id));
    assertProblem(404, () -> service.revoke(stranger, id, "iseng"));
    assertProblem(403, () -> issuing.issue(stranger, OccasionKind.PELATIHAN, pelatihan));
  }

  @Test
  void theCommitteeGivesOutNothingButWhatACompetitionAwards() throws InterruptedException {
    issueAll();
    Actor ani = actor("ani", Role.COMMITTEE, Scope.puskesmas(village.puskesmasId()));

    assertProblem(403, () -> issuing.issue(ani, OccasionKind.PELATIHAN, pelatihan));
    assertProblem(403, () -> service.revoke(ani, listed().get(0).id(), "salah"));
  }

  @Test
  void aListGoesOnWhereThePageBeforeEnded() throws InterruptedException {
    issueAll();
    List<Certificate> seen = new ArrayList<>();
    String after = null;
    do {
      var page = service.list(budi, CertificateFilter.ANY, new PageParams("2", after));
      seen.addAll(page.items());
      after = page.next();
    } while (after != null);

    assertThat(seen).hasSize(5).doesNotHaveDuplicates().containsExactlyElementsOf(listed());
  }

  @Test
  void theSearchTakesSignsForWhatTheyAre() throws InterruptedException {
    issueAll();

    assertThat(search("contoh 3")).hasSize(1);
    assertThat(search("/SERT-KADER/")).hasSize(5);
    assertThat(search("%")).isEmpty();
    assertThat(search("_")).isEmpty();
    assertThat(search("'")).isEmpty();
  }

  @Test
  void twoOfficesNeverShareAUnit() {
    Village other = Village.make(jdbi, 0);
    jdbi.useHandle(
        handle ->
            handle.execute(
                "UPDATE puskesmas SET short_code = ? WHERE id = ?",
                village.unit(),
                other.puskesmasId()));

    Issuer first = jdbi.inTransaction(handle -> Issuers.of(handle, village.place()));
    Issuer second = jdbi.inTransaction(handle -> Issuers.of(handle, other.place()));
    Issuer again = jdbi.inTransaction(handle -> Issuers.of(handle, other.place()));

    assertThat(first.unit()).isEqualTo(village.unit());
    assertThat(second.unit()).isEqualTo(village.unit() + "-" + other.district());
    assertThat(again).isEqualTo(second);
  }

  private void issueAll() throws InterruptedException {
    Job job = issuing.issue(budi, OccasionKind.PELATIHAN, pelatihan);
    assertThat(awaitEnd(job)).extracting(Job::status, Job::done).containsExactly(JobStatus.DONE, 5);
  }

  private Job awaitEnd(Job ordered) throws InterruptedException {
    Instant deadline = Instant.now().plusSeconds(60);
    CountDownLatch never = new CountDownLatch(1);
    Job job = jobs.service().get(budi, ordered.id());
    while (!job.status().isFinished() && Instant.now().isBefore(deadline)) {
      assertThat(never.await(50, TimeUnit.MILLISECONDS)).isFalse();
      job = jobs.service().get(budi, ordered.id());
    }
    return job;
  }

  private List<Certificate> listed() {
    return service.list(budi, CertificateFilter.ANY, new PageParams("50", null)).items();
  }

  private List<Certificate> search(String text) {
    CertificateFilter filter = new CertificateFilter(null, text, null, null);
    return service.list(budi, filter, new PageParams("50", null)).items();
  }

  private String number(int serial) {
    LocalDate today = LocalDate.now(Words.ZONE);
    return new CertificateNumber(serial, CertificateKind.SERTIFIKAT, village.unit(), today)
        .toString();
  }

  private List<Integer> serials() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "SELECT number FROM certificate WHERE puskesmas_id = :id ORDER BY number")
                .bind("id", village.puskesmasId())
                .mapTo(String.class)
                .map(number -> Integer.parseInt(number.substring(0, 4)))
                .list());
  }

  private boolean print(CertificatePress press, Content content, boolean fails) {
    try {
      return jdbi.inTransaction(
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
    return new CertificatePress(CLOCK, new SecureRandom(), "http://localhost");
  }

  private void rename(UUID kader, String name) {
    jdbi.useHandle(handle -> handle.execute("UPDATE kader SET name = ? WHERE id = ?", name, kader));
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument read = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(read);
    }
  }

  private static <T> List<T> atOnce(List<Callable<T>> work) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<T> answers = new ArrayList<>();
      for (Future<T> answer : threads.invokeAll(work)) {
        answers.add(answer.get());
      }
      return answers;
    } finally {
      threads.shutdown();
    }
  }

  private static void assertProblem(int status, Callable<?> command) {
    assertThatThrownBy(command::call)
        .isInstanceOfSatisfying(
            ProblemException.class, e -> assertThat(e.problem().status()).isEqualTo(status));
  }

  private static Actor actor(String username, Role role, Scope scope) {
    return new Actor(username, username, List.of(new Grant(role, scope)));
  }

  private static Award award(UUID kader, String occasion) {
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

  /** One training of each village, in which every kader passed. */
  private static final class Trainings implements OccasionSource {
    @Override
    public Occasion get(Actor actor, UUID id) {
      Village village = TRAININGS.get(id);
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
