package id.teladan.kader;

import static id.teladan.platform.Role.ASSESSOR;
import static id.teladan.platform.Role.TRAINER;

import id.teladan.audit.AuditLog;
import id.teladan.platform.Actor;
import id.teladan.platform.Checks;
import id.teladan.platform.CommonProblem;
import id.teladan.platform.Ids;
import id.teladan.platform.Policies;
import id.teladan.platform.Repeat;
import id.teladan.platform.Role;
import id.teladan.platform.Saved;
import id.teladan.platform.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The skills of kader: assessed by people, and the level derived from them. */
public final class SkillService {

  private static final Role[] ASSESSORS = {ASSESSOR, TRAINER};
  private static final int ATTEMPTS_A_DAY = 3;

  private final Jdbi jdbi;
  private final Clock clock;
  private final Policies policies;

  SkillService(Jdbi jdbi, Clock clock, Policies policies) {
    this.jdbi = jdbi;
    this.clock = clock;
    this.policies = policies;
  }

  /** An assessment is recorded once; the same one again is the same, and it never changes. */
  public Saved<Assessed> assess(
      Actor actor, KaderId kaderId, SkillAssessmentId id, NewSkillAssessment request) {
    actor.require(ASSESSORS);
    LocalDate today = Words.day(clock.instant());
    Checks.refuse(request.faults(today));
    SkillAssessment assessment = assessment(kaderId, id, request);
    return Repeat.onDuplicate(
        () -> jdbi.inTransaction(handle -> assess(handle, actor, assessment)));
  }

  /** Every assessment of a kader, the latest first. */
  public List<SkillAssessment> list(Actor actor, KaderId id) {
    return jdbi.withHandle(
        handle -> {
          Kader kader = KaderService.require(handle, id, actor.reach(KaderService.READERS));
          return handle.attach(SkillDao.class).list(List.of(kader.id())).stream()
              .map(SkillDao.Row::assessment)
              .sorted(SkillAssessment.BY_TIME.reversed())
              .toList();
        });
  }

  /** The skills of one kader, whom the caller has found in its reach. */
  public SkillBook book(Handle handle, KaderId id) {
    return Objects.requireNonNull(books(handle, List.of(id)).get(id));
  }

  /** The skills of many kader in one query. */
  public Map<KaderId, SkillBook> books(Handle handle, List<KaderId> kader) {
    if (kader.isEmpty()) {
      return Map.of();
    }
    LocalDate today = Words.day(clock.instant());
    Map<KaderId, List<SkillAssessment>> assessments =
        handle.attach(SkillDao.class).list(kader).stream()
            .map(SkillDao.Row::assessment)
            .collect(Collectors.groupingBy(SkillAssessment::kaderId));
    return kader.stream()
        .collect(
            Collectors.toMap(
                id -> id,
                id ->
                    SkillBook.of(assessments.getOrDefault(id, List.of()), policies.tkk(), today)));
  }

  /** The level that skills give under the policy in force. */
  public KaderLevel level(SkillBook book) {
    return book.level(policies.tkk());
  }

  private Saved<Assessed> assess(Handle handle, Actor actor, SkillAssessment assessment) {
    KaderId kaderId = assessment.kaderId();
    if (handle.attach(KaderDao.class).lock(kaderId).isEmpty()) {
      throw KaderService.notFound();
    }
    Kader kader = KaderService.requireWritable(handle, actor, kaderId, ASSESSORS);
    SkillDao dao = handle.attach(SkillDao.class);
    Optional<SkillAssessment> known = dao.find(assessment.id()).map(SkillDao.Row::assessment);
    if (known.isPresent()) {
      if (!known.get().saysTheSameAs(assessment)) {
        throw CommonProblem.ID_TAKEN.because("Penilaian tidak pernah diubah; buat yang baru.");
      }
      SkillBook book = book(handle, kaderId);
      return Saved.existing(new Assessed(known.get(), level(book)));
    }
    if (dao.countAttempts(kaderId, assessment.skill(), assessment.assessedOn()) >= ATTEMPTS_A_DAY) {
      throw KaderProblem.SKILL_ATTEMPTS_USED.because(
          "Keterampilan %s sudah dinilai tiga kali pada hari itu.".formatted(assessment.skill()));
    }
    dao.insert(SkillDao.Row.of(assessment), actor.username());
    KaderLevel level = deriveLevel(handle, kader);
    AuditLog.write(
        handle,
        actor,
        "kader.assess",
        "kader/%s/skill-assessments/%s".formatted(kaderId, assessment.id()),
        "kader/" + kaderId);
    return Saved.created(new Assessed(assessment, level));
  }

  private KaderLevel deriveLevel(Handle handle, Kader kader) {
    SkillBook book = book(handle, kader.id());
    KaderLevel level = level(book);
    LevelDao dao = handle.attach(LevelDao.class);
    if (dao.changeLevel(kader.id(), level)) {
      dao.addLevels(
          List.of(new LevelDao.Change(Ids.next(), kader.id(), level)),
          policies.version(),
          clock.instant());
    }
    return level;
  }

  private static SkillAssessment assessment(
      KaderId kaderId, SkillAssessmentId id, NewSkillAssessment request) {
    TreeSet<Integer> steps = new TreeSet<>(request.stepsDone());
    Skill skill = Skills.find(request.skill()).orElseThrow();
    return new SkillAssessment(
        id, kaderId, skill.code(), request.assessedOn(), steps, SkillOutcome.of(skill, steps));
  }

  /** An assessment, and the level the kader has after it. */
  public record Assessed(SkillAssessment assessment, KaderLevel level) {}
}
