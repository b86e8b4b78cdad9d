package id.teladan.pelatihan;

import static id.teladan.pelatihan.Outcome.LULUS;
import static id.teladan.pelatihan.Outcome.MENGIKUTI;
import static id.teladan.pelatihan.Outcome.TIDAK_LULUS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.attendance.SentCheckIn;
import id.teladan.attendance.Session;
import id.teladan.kader.KaderId;
import id.teladan.need.CompletedCourse;
import id.teladan.platform.Actor;
import id.teladan.platform.Ids;
import id.teladan.platform.ProblemException;
import id.teladan.platform.Role;
import id.teladan.testing.MariaDb;
import id.teladan.testing.TrainingVillage;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MariaDb.class)
class CompletionFlowTest {

  private Jdbi jdbi;
  private TrainingVillage village;
  private PelatihanHouse house;
  private Actor trainer;

  @BeforeEach
  void settle(Jdbi database) {
    jdbi = database;
    village = new TrainingVillage(jdbi);
    house = new PelatihanHouse(jdbi);
    trainer = village.actor(Role.TRAINER);
  }

  @Test
  void hoursAndTestDecideTogether() {
    PelatihanId id = house.plan(trainer, village, 10);
    KaderId passed = enrolled(id);
    KaderId failedTest = enrolled(id);
    KaderId leftEarly = enrolled(id);
    KaderId absent = enrolled(id);
    for (Session session : house.sessions(trainer, id)) {
      attend(session, passed);
      attend(session, failedTest);
    }
    attend(house.sessions(trainer, id).get(0), leftEarly);
    record(id, passed, "70");
    record(id, failedTest, "50");
    record(id, failedTest, "69.5");
    record(id, leftEarly, "100");

    List<CompletionItem> items = house.completions().complete(trainer, id, null);

    assertThat(items)
        .containsExactlyInAnyOrder(
            new CompletionItem(passed, 8, 8, LULUS),
            new CompletionItem(failedTest, 8, 8, MENGIKUTI),
            new CompletionItem(leftEarly, 5, 8, TIDAK_LULUS),
            new CompletionItem(absent, 0, 8, TIDAK_LULUS));
    assertThat(house.service().get(trainer, id).pelatihan().isCompleted()).isTrue();
    assertThat(new PassedCourses(jdbi).passedBy(List.of(passed.value(), absent.value())))
        .isEqualTo(
            Map.of(
                passed.value(),
                List.of(new CompletedCourse("K-BB1", PelatihanHouse.MONDAY.plusDays(1)))));
  }

  @Test
  void theRemedialCountsAndAThirdScoreIsRefused() {
    PelatihanId id = house.plan(trainer, village, 10);
    KaderId kader = enrolled(id);

    assertThat(post(id, kader, "60").test()).isEqualTo(TestKind.POST);
    assertThat(post(id, kader, "60.00").test()).isEqualTo(TestKind.POST);
    assertThat(post(id, kader, "75").test()).isEqualTo(TestKind.REMEDIAL);
    assertThat(post(id, kader, "75").test()).isEqualTo(TestKind.REMEDIAL);
    assertProblem("remedial-used", () -> post(id, kader, "90"));

    Participant person = house.enrollments().list(trainer, id).get(0);
    assertThat(person.postThatCounts()).isEqualByComparingTo("75");
  }

  @Test
  void aScoreOutsideItsScaleIsRefused() {
    PelatihanId id = house.plan(trainer, village, 10);
    KaderId kader = enrolled(id);

    for (String score : List.of("-0.01", "100.01", "70.005")) {
      assertProblem("invalid-fields", () -> post(id, kader, score));
    }
    assertProblem("invalid-fields", () -> house.tests().recordPreTest(trainer, id, kader, null));
    assertProblem("not-enrolled", () -> post(id, village.kader(), "70"));
  }

  @Test
  void beforeTheEndAReasonIsNeeded() {
    NewSession later = PelatihanHouse.session("Materi", 4, PelatihanHouse.MONDAY.plusDays(60));
    PelatihanId id = house.plan(trainer, with(List.of(later)));

    assertProblem("invalid-fields", () -> house.completions().complete(trainer, id, " "));
    assertThat(house.completions().complete(trainer, id, "Ruang dipakai")).isEmpty();
    assertThat(house.service().get(trainer, id).pelatihan().closingReason())
        .isEqualTo("Ruang dipakai");
  }

  @Test
  void withoutSessionsThereIsNothingToAttend() {
    PelatihanId id = house.plan(trainer, with(List.of()));

    assertProblem(
        "pelatihan-without-sessions", () -> house.completions().complete(trainer, id, "Alasan"));
  }

  @Test
  void aCourseWithFieldPracticeIsNotCompletedWithoutIt() {
    NewSession theory = PelatihanHouse.session("Teori", 30, PelatihanHouse.MONDAY);
    PelatihanId without = house.plan(trainer, with("U-01", List.of(theory)));
    PelatihanId held =
        house.plan(
            trainer,
            with(
                "U-01",
                List.of(
                    theory, PelatihanHouse.session("PKL", 10, PelatihanHouse.MONDAY.plusDays(1)))));
    KaderId kader = enrolled(held);
    house.sessions(trainer, held).forEach(session -> attend(session, kader));
    record(held, kader, "70");

    assertProblem(
        "field-practice-missing", () -> house.completions().complete(trainer, without, null));
    assertThat(house.service().get(trainer, without).pelatihan().isCompleted()).isFalse();
    assertThat(house.completions().complete(trainer, held, null))
        .containsExactly(new CompletionItem(kader, 40, 40, LULUS));
  }

  @Test
  void completionIsRepeatableUntilCertificatesAreIssued() {
    PelatihanId id = house.plan(trainer, village, 10);
    KaderId kader = enrolled(id);
    assertThat(house.completions().complete(trainer, id, null))
        .extracting(CompletionItem::outcome)
        .containsExactly(TIDAK_LULUS);
    house.sessions(trainer, id).forEach(session -> attend(session, kader));
    record(id, kader, "80");

    assertThat(house.completions().complete(trainer, id, null))
        .extracting(CompletionItem::outcome)
        .containsExactly(LULUS);
    jdbi.useTransaction(handle -> house.completions().freeze(handle, id));

    assertProblem("certificates-issued", () -> house.completions().complete(trainer, id, null));
    assertProblem("certificates-issued", () -> post(id, kader, "90"));
    assertProblem("certificates-issued", () -> house.service().cancel(trainer, id, "Alasan"));
    assertThat(house.completions().getCompleted(trainer, id).items()).hasSize(1);
  }

  @Test
  void certificatesNeedACompletion() {
    PelatihanId id = house.plan(trainer, village, 10);

    assertProblem("pelatihan-not-completed", () -> house.completions().getCompleted(trainer, id));
    assertProblem(
        "pelatihan-not-completed",
        () -> jdbi.useTransaction(handle -> house.completions().freeze(handle, id)));
  }

  private KaderId enrolled(PelatihanId id) {
    KaderId kader = village.kader();
    assertThat(house.enrollments().enroll(trainer, id, kader).ticket()).isNotNull();
    return kader;
  }

  private void attend(Session session, KaderId kader) {
    SentCheckIn sent =
        new SentCheckIn(
            Ids.next().toString(),
            session.id().toString(),
            null,
            kader.toString(),
            session.startsAt().toString(),
            null,
            "MANUAL",
            null);
    assertThat(house.checkIns().take(trainer, List.of(sent)))
        .allSatisfy(receipt -> assertThat(receipt.reason()).isNull());
  }

  private void record(PelatihanId id, KaderId kader, String score) {
    assertThat(post(id, kader, score).score()).isEqualByComparingTo(score);
  }

  private TestService.Recorded post(PelatihanId id, KaderId kader, String score) {
    return house.tests().recordPostTest(trainer, id, kader, new BigDecimal(score));
  }

  private NewPelatihan with(List<NewSession> sessions) {
    return with("K-BB1", sessions);
  }

  private NewPelatihan with(String course, List<NewSession> sessions) {
    NewPelatihan usual = PelatihanHouse.request(village, course, 10);
    return new NewPelatihan(
        null,
        usual.course(),
        null,
        usual.startsOn(),
        PelatihanHouse.MONDAY.plusDays(60),
        null,
        null,
        null,
        sessions,
        usual.puskesmasId(),
        null,
        null);
  }

  private static void assertProblem(String slug, Callable<?> doing) {
    assertThatThrownBy(doing::call)
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.problem().type()).hasToString("/problems/" + slug));
  }

  private static void assertProblem(String slug, Runnable doing) {
    assertProblem(slug, Executors.callable(doing));
  }
}
