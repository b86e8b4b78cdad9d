package id.teladan.jambore;

import id.teladan.competition.Competition;
import id.teladan.platform.Actor;
import id.teladan.platform.CommonProblem;
import id.teladan.platform.ConstraintProblems;
import id.teladan.platform.ProblemException;
import id.teladan.platform.Saved;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The branches contingents compete in, and the places reached in them. */
public final class BranchService {

  private static final BigDecimal HIGHEST_SCORE = new BigDecimal("99999.99");

  private final Jdbi jdbi;
  private final JamboreReading reading;
  private final BranchCompetitions competitions;

  BranchService(Jdbi jdbi, JamboreReading reading, BranchCompetitions competitions) {
    this.jdbi = jdbi;
    this.reading = reading;
    this.competitions = competitions;
    ConstraintProblems.declare(
        "uq_branch_jambore_id_title",
        CommonProblem.ALREADY_EXISTS,
        "Cabang dengan judul itu sudah ada.");
  }

  /** Makes the branch of this id exactly this; its results stay. */
  public Saved<Branch> putBranch(Actor actor, JamboreId jamboreId, BranchId id, NewBranch request) {
    Branch branch = request.check(id);
    competitions.requireVisible(actor, branch.competitionId());
    return jdbi.inTransaction(
        handle -> {
          Jambore jambore = JamboreReading.lockOpen(handle, actor, jamboreId);
          BranchDao dao = handle.attach(BranchDao.class);
          boolean known = JamboreReading.isKnown(dao.findOwner(id).orElse(null), jambore.id());
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
          new FieldChecks()
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

  /**
   * Takes the places over from the competition that decides this branch.
   *
   * @throws id.teladan.platform.ProblemException 409 without one, or before its decision
   */
  public Branch takeResults(Actor actor, JamboreId jamboreId, BranchId id) {
    return jdbi.inTransaction(
        handle -> {
          Jambore jambore = JamboreReading.lockOpen(handle, actor, jamboreId);
          Branch branch = branch(handle, jambore, id);
          BranchDao dao = handle.attach(BranchDao.class);
          List<Branch.Result> places = competitions.places(handle, actor, jambore.id(), branch);
          dao.deleteResults(branch.id());
          dao.insertResults(branch.id(), places);
          JamboreService.log(handle, actor, "branch.take-results", jambore.id());
          return branch(handle, jambore, id);
        });
  }

  /** The competitions that may decide a branch. */
  List<Competition> listCompetitions(Actor actor) {
    return competitions.list(actor);
  }

  private static List<Branch.Result> check(List<Branch.@Nullable Result> results) {
    List<Branch.Result> all = results.stream().filter(Objects::nonNull).toList();
    Set<ContingentId> contingents = new HashSet<>();
    new FieldChecks()
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
            all.stream().map(Branch.Result::score).allMatch(BranchService::isScore),
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

  private Branch branch(Handle handle, Jambore jambore, BranchId id) {
    return reading.detail(handle, jambore).branches().stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow(BranchService::notFound);
  }

  private static ProblemException notFound() {
    return CommonProblem.NOT_FOUND.because("Cabang itu tidak ada.");
  }
}
