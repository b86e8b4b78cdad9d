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
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The contingents of a jambore: their quota, who comes with them, and the tickets of those. */
public final class ContingentService {

  private final Jdbi jdbi;
  private final AttendanceService attendance;
  private final JamboreReading reading;

  ContingentService(Jdbi jdbi, AttendanceService attendance) {
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
  }

  /** Makes the contingent of this id exactly this. */
  public Saved<Contingent> putContingent(
      Actor actor, JamboreId jamboreId, ContingentId id, NewContingent request) {
    request.check();
    return jdbi.inTransaction(
        handle -> {
          Jambore jambore = JamboreReading.lockOpen(handle, actor, jamboreId);
          ContingentDao dao = handle.attach(ContingentDao.class);
          boolean known = JamboreReading.isKnown(dao.findOwner(id).orElse(null), jambore.id());
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

  private Contingent contingent(Handle handle, Jambore jambore, ContingentId id) {
    return reading.detail(handle, jambore).contingents().stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow(ContingentService::notFound);
  }

  private static ProblemException notFound() {
    return CommonProblem.NOT_FOUND.because("Kontingen itu tidak ada.");
  }
}
