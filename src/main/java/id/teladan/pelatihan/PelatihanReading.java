package id.teladan.pelatihan;

import static id.teladan.platform.Role.ADMIN;
import static id.teladan.platform.Role.COMMITTEE;
import static id.teladan.platform.Role.KADER;
import static id.teladan.platform.Role.TRAINER;
import static id.teladan.platform.Role.VIEWER;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import id.teladan.attendance.AttendanceService;
import id.teladan.attendance.Owner;
import id.teladan.attendance.OwnerKind;
import id.teladan.attendance.Session;
import id.teladan.platform.Actor;
import id.teladan.platform.CommonProblem;
import id.teladan.platform.ProblemException;
import id.teladan.platform.Reach;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** How every use case here finds its pelatihan: inside the caller's scope, or not at all. */
final class PelatihanReading {

  private final AttendanceService attendance;

  PelatihanReading(AttendanceService attendance) {
    this.attendance = attendance;
  }

  static Owner owner(PelatihanId id) {
    return new Owner(OwnerKind.PELATIHAN, id.value());
  }

  static Reach readable(Actor actor) {
    return actor.reach(ADMIN, COMMITTEE, TRAINER, VIEWER, KADER);
  }

  static Reach writable(Actor actor) {
    actor.require(ADMIN, TRAINER);
    return actor.reach(ADMIN, TRAINER);
  }

  static Pelatihan find(Handle handle, Actor actor, PelatihanId id) {
    return handle
        .attach(PelatihanDao.class)
        .find(id, readable(actor))
        .orElseThrow(PelatihanReading::notFound);
  }

  /** For a command: nobody else changes this pelatihan or its places until it ends. */
  static Pelatihan lock(Handle handle, Actor actor, PelatihanId id) {
    return handle
        .attach(PelatihanDao.class)
        .lock(id, writable(actor))
        .orElseThrow(PelatihanReading::notFound);
  }

  /** As {@link #lock}, where certificates or a cancellation have not closed everything. */
  static Pelatihan lockOpen(Handle handle, Actor actor, PelatihanId id) {
    Pelatihan pelatihan = lock(handle, actor, id);
    if (pelatihan.isCertified()) {
      throw PelatihanProblem.CERTIFICATES_ISSUED.because(
          "Sejak sertifikat terbit, pelatihan ini tidak berubah lagi.");
    }
    if (pelatihan.isCancelled()) {
      throw PelatihanProblem.PELATIHAN_CANCELLED.because("Pelatihan ini sudah dibatalkan.");
    }
    return pelatihan;
  }

  List<PelatihanDetail> details(Handle handle, List<Pelatihan> found) {
    List<PelatihanId> ids = found.stream().map(Pelatihan::id).toList();
    Map<UUID, List<Session>> sessions =
        attendance.listSessions(handle, ids.stream().map(PelatihanId::value).toList());
    Map<PelatihanId, List<String>> trainers =
        handle.attach(PelatihanDao.class).listTrainers(ids).stream()
            .collect(
                groupingBy(
                    PelatihanDao.TrainerRow::pelatihanId,
                    mapping(PelatihanDao.TrainerRow::name, toList())));
    return found.stream()
        .map(
            one ->
                new PelatihanDetail(
                    one,
                    trainers.getOrDefault(one.id(), List.of()),
                    sessions.getOrDefault(one.id().value(), List.of())))
        .toList();
  }

  PelatihanDetail detail(Handle handle, Pelatihan pelatihan) {
    return details(handle, List.of(pelatihan)).get(0);
  }

  private static ProblemException notFound() {
    return CommonProblem.NOT_FOUND.because("Pelatihan itu tidak ada.");
  }
}
