package id.teladan.certificate;

import static java.util.Objects.requireNonNull;

import id.teladan.course.Course;
import id.teladan.pelatihan.CompletedPelatihan;
import id.teladan.pelatihan.CompletionItem;
import id.teladan.pelatihan.CompletionService;
import id.teladan.pelatihan.Outcome;
import id.teladan.pelatihan.Pelatihan;
import id.teladan.pelatihan.PelatihanId;
import id.teladan.pelatihan.PelatihanService;
import id.teladan.platform.Actor;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * A completed pelatihan: SERTIFIKAT for those who passed, SURAT_KETERANGAN for those who did not.
 */
final class PelatihanOccasions implements OccasionSource {

  private final Jdbi jdbi;
  private final PelatihanService pelatihan;
  private final CompletionService completions;

  PelatihanOccasions(Jdbi jdbi, PelatihanService pelatihan, CompletionService completions) {
    this.jdbi = jdbi;
    this.pelatihan = pelatihan;
    this.completions = completions;
  }

  @Override
  public Occasion get(Actor actor, UUID id) {
    CompletedPelatihan completed = completions.getCompleted(actor, new PelatihanId(id));
    Pelatihan held = completed.pelatihan();
    List<CompletionItem> earned =
        completed.items().stream().filter(item -> item.outcome() != Outcome.TIDAK_LULUS).toList();
    List<Award.Line> lines = lines(actor, completed);
    Map<UUID, CompletionItem> byKader =
        earned.stream()
            .collect(Collectors.toMap(item -> item.kaderId().value(), Function.identity()));
    List<Award> awards =
        holders(byKader).stream()
            .map(holder -> award(held, requireNonNull(byKader.get(holder.id())), holder, lines))
            .toList();
    return new Occasion(
        "pelatihan/" + id, held.title(), new Place(held.regionCode(), held.puskesmasId()), awards);
  }

  @Override
  public void seal(Handle handle, Actor actor, UUID id) {
    completions.freeze(handle, new PelatihanId(id));
  }

  private List<HolderDao.Holder> holders(Map<UUID, CompletionItem> earned) {
    return earned.isEmpty()
        ? List.of()
        : jdbi.withExtension(HolderDao.class, dao -> dao.list(List.copyOf(earned.keySet())));
  }

  private static Award award(
      Pelatihan held, CompletionItem item, HolderDao.Holder holder, List<Award.Line> lines) {
    boolean passed = item.outcome() == Outcome.LULUS;
    return new Award(
        "pelatihan/" + held.id(),
        passed ? CertificateKind.SERTIFIKAT : CertificateKind.SURAT_KETERANGAN,
        holder.id(),
        holder.id(),
        holder.name(),
        holder.affiliation(),
        held.title(),
        item.ofHours(),
        new Period(held.startsOn(), held.endsOn()),
        held.venue(),
        lines);
  }

  /** The course's subjects where they add up to the hours that were held, else the sessions. */
  private List<Award.Line> lines(Actor actor, CompletedPelatihan completed) {
    Course course = completed.course();
    var detail = pelatihan.get(actor, completed.pelatihan().id());
    if (course.hours() == detail.hours()) {
      return course.subjects().stream()
          .map(subject -> new Award.Line(subject.title(), subject.type().label(), subject.hours()))
          .toList();
    }
    return detail.sessions().stream()
        .map(
            session ->
                new Award.Line(
                    session.title(), session.fieldPractice() ? "PKL" : "sesi", session.hours()))
        .toList();
  }
}
