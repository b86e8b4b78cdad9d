package id.teladan.jambore;

import static id.teladan.jambore.JamboreReading.owner;
import static id.teladan.jambore.JamboreReading.writable;

import id.teladan.attendance.AttendanceService;
import id.teladan.jambore.ContingentDao.Found;
import id.teladan.kader.KaderId;
import id.teladan.platform.Actor;
import id.teladan.platform.CommonProblem;
import id.teladan.platform.ConstraintProblems;
import id.teladan.platform.ProblemException;
import id.teladan.platform.Saved;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Who competes in a jambore, in what, and with which result. */
public final class ContestService {

  private static final BigDecimal HIGHEST_SCORE = new BigDecimal("99999.99");

  private final Jdbi jdbi;
  private final AttendanceService attendance;
  private final JamboreReading reading;

  ContestService(Jdbi jdbi, AttendanceService attendance) {
    this.jdbi = jdbi;
    this.attendance = attendance;
    this.reading = new JamboreReading(attendance);
    ConstraintProblems.declare(
        "uq_contingent_member_jambore_id_kader_id",
        JamboreProblem.MEMBER_OF_ANOTHER_CONTINGENT,
        "Seorang kader hanya dapat di satu kontingen.");
    ConstraintProblems.declare(
        "uq_contingent_jambore_id_name",
        CommonProblem.ALREADY_EXISTS,
        "Kontingen dengan nama itu sudah ada.");
    ConstraintProblems.declare(
        "uq_branch_jambore_id_title",
        CommonProblem.ALREADY_EXISTS,
        "Cabang dengan judul itu sudah ada.");
  }

  /** Makes the contingent of this id exactly this. */
  public Saved<Contingent> putContingent(
      Actor actor, JamboreId jamboreId, ContingentId id, NewContingent request) {
    request.check();
    return jdbi.inTransaction(
        handle -> {
          Jambore jambore = JamboreReading.lockOpen(handle, actor, jamboreId);
          ContingentDao dao = handle.attach(ContingentDao.class);
          boolean known = isKnown(dao.findOwner(id).orElse(null), jambore.id());
          dao.save(
              id,
              jambore.id(),
              Objects.requireNonNull(request.name()).strip(),
              Objects.requireNonNull(request.quota()));
          saveMembers(handle, actor, id, jambore.id(), request);
          JamboreService.log(handle, actor, "contingent.save", jambore.id());
          return new Saved<>(contingent(handle, jambore, id), !known);
        });
  }

  private void saveMembers(
      Handle handle, Actor actor, ContingentId id, JamboreId jamboreId, NewContingent request) {
    ContingentDao dao = handle.attach(ContingentDao.class);
    List<KaderId> before =
        dao.listMembers(jamboreId).stream()
            .filter(m -> m.contingentId().equals(id))
            .map(ContingentDao.MemberRow::kaderId)
            .toList();
    List<KaderId> now = request.kader().stream().map(KaderId::new).toList();
    List<UUID> fresh = now.stream().filter(k -> !before.contains(k)).map(KaderId::value).toList();
    if (dao.listInScope(fresh, writable(actor)).size() < fresh.size()) {
      throw CommonProblem.NOT_FOUND.because("Ada kader yang tidak ditemukan.");
    }
    dao.deleteMembers(id);
    dao.insertMembers(
        jamboreId,
        id,
        now,
        IntStream.range(0, now.size()).boxed().toList(),
        Contingent.roles(now.size(), Objects.requireNonNull(request.quota())));
    before.stream()
        .filter(k -> !now.contains(k))
        .forEach(k -> attendance.withdrawTicket(handle, owner(jamboreId), k));
    now.forEach(k -> attendance.issueTicket(handle, owner(jamboreId), k));
  }

  /** Adds members after those there are. */
  void addMembers(Actor actor, JamboreId jamboreId, ContingentId id, List<UUID> kader) {
    Contingent before = getContingent(actor, jamboreId, id);
    List<UUID> all = new ArrayList<>(ids(before));
    kader.stream().filter(k -> !all.contains(k)).forEach(all::add);
    save(actor, jamboreId, before, all);
  }

  void removeMember(Actor actor, JamboreId jamboreId, ContingentId id, KaderId kader) {
    Contingent before = getContingent(actor, jamboreId, id);
    save(
        actor,
        jamboreId,
        before,
        ids(before).stream().filter(k -> !k.equals(kader.value())).toList());
  }

  private void save(Actor actor, JamboreId jamboreId, Contingent before, List<UUID> members) {
    NewContingent request =
        new NewContingent(before.name(), before.quota(), new ArrayList<>(members));
    if (putContingent(actor, jamboreId, before.id(), request).created()) {
      throw new AssertionError("a contingent that was read is new: " + before.id());
    }
  }

  private static List<UUID> ids(Contingent contingent) {
    return contingent.members().stream().map(m -> m.kaderId().value()).toList();
  }

  public Contingent getContingent(Actor actor, JamboreId jamboreId, ContingentId id) {
    return jdbi.withHandle(
        handle -> contingent(handle, JamboreReading.find(handle, actor, jamboreId), id));
  }

  List<Found> searchCandidates(Actor actor, JamboreId jamboreId, String text) {
    return jdbi.withExtension(
        ContingentDao.class, dao -> dao.searchCandidates(jamboreId, text.strip(), writable(actor)));
  }

  /** Makes the branch of this id exactly this; its results stay. */
  public Saved<Branch> putBranch(Actor actor, JamboreId jamboreId, BranchId id, NewBranch request) {
    Branch branch = request.check(id);
    return jdbi.inTransaction(
        handle -> {
          Jambore jambore = JamboreReading.lockOpen(handle, actor, jamboreId);
          BranchDao dao = handle.attach(BranchDao.class);
          boolean known = isKnown(dao.findOwner(id).orElse(null), jambore.id());
          dao.save(jambore.id(), branch, branch.points().toString());
          reading.saveSessions(handle, jambore);
          JamboreService.log(handle, actor, "branch.save", jambore.id());
          return new Saved<>(branch(handle, jambore, id), !known);
        });
  }

  /** Adds the branches that jambore usually have, to a jambore that has none. */
  void addUsualBranches(Actor actor, JamboreId jamboreId) {
    jdbi.useTransaction(
        handle -> {
          Jambore jambore = JamboreReading.lockOpen(handle, actor, jamboreId);
          BranchDao dao = handle.attach(BranchDao.class);
          if (dao.list(jambore.id()).isEmpty()) {
            NewBranch.USUAL.stream()
                .map(request -> request.check(BranchId.next()))
                .forEach(b -> dao.save(jambore.id(), b, b.points().toString()));
            reading.saveSessions(handle, jambore);
            JamboreService.log(handle, actor, "branch.usual", jambore.id());
          }
        });
  }

  public Branch getBranch(Actor actor, JamboreId jamboreId, BranchId id) {
    return jdbi.withHandle(
        handle -> branch(handle, JamboreReading.find(handle, actor, jamboreId), id));
  }

  /** Makes the places of a branch exactly these. Two contingents may share a place. */
  public Branch putResults(
      Actor actor, JamboreId jamboreId, BranchId id, List<Branch.@Nullable Result> results) {
    List<Branch.Result> places = check(results);
    return jdbi.inTransaction(
        handle -> {
          Jambore jambore = JamboreReading.lockOpen(handle, actor, jamboreId);
          Branch branch = branch(handle, jambore, id);
          Set<ContingentId> known =
              handle.attach(ContingentDao.class).list(jambore.id()).stream()
                  .map(ContingentDao.Row::id)
                  .collect(Collectors.toSet());
          new Checks()
              .that(
                  places.stream().allMatch(r -> known.contains(r.contingentId())),
                  "results",
                  "ada kontingen yang bukan dari jambore ini")
              .orRefuse();
          BranchDao dao = handle.attach(BranchDao.class);
          dao.deleteResults(branch.id());
          dao.insertResults(branch.id(), places);
          JamboreService.log(handle, actor, "branch.results", jambore.id());
          return branch(handle, jambore, id);
        });
  }

  private static List<Branch.Result> check(List<Branch.@Nullable Result> results) {
    List<Branch.Result> all = results.stream().filter(Objects::nonNull).toList();
    Set<ContingentId> contingents = new HashSet<>();
    new Checks()
        .that(all.size() == results.size() && all.size() <= 1000, "results", "tidak lengkap")
        .that(
            all.stream().allMatch(r -> r.rank() >= 1 && r.rank() <= 1000),
            "results.rank",
            "harus 1 sampai 1000")
        .that(
            all.stream().allMatch(r -> contingents.add(r.contingentId())),
            "results.contingentId",
            "ada kontingen yang disebut dua kali")
        .that(
            all.stream().map(Branch.Result::score).allMatch(ContestService::isScore),
            "results.score",
            "harus 0 sampai 99999,99 dengan paling banyak dua desimal")
        .orRefuse();
    return all;
  }

  private static boolean isScore(@Nullable BigDecimal score) {
    return score == null
        || (score.signum() >= 0
            && score.compareTo(HIGHEST_SCORE) <= 0
            && score.stripTrailingZeros().scale() <= 2);
  }

  private static boolean isKnown(@Nullable JamboreId owner, JamboreId jambore) {
    if (owner != null && !owner.equals(jambore)) {
      throw CommonProblem.ID_TAKEN.because("Id ini sudah dipakai jambore lain.");
    }
    return owner != null;
  }

  private Contingent contingent(Handle handle, Jambore jambore, ContingentId id) {
    return reading.detail(handle, jambore).contingents().stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow(ContestService::notFound);
  }

  private Branch branch(Handle handle, Jambore jambore, BranchId id) {
    return reading.detail(handle, jambore).branches().stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow(ContestService::notFound);
  }

  private static ProblemException notFound() {
    return CommonProblem.NOT_FOUND.because("Kontingen atau cabang itu tidak ada.");
  }
}
