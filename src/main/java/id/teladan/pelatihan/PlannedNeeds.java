package id.teladan.pelatihan;

import id.teladan.kader.KaderId;
import id.teladan.need.RecommendationId;
import id.teladan.need.RecommendationService;
import id.teladan.pelatihan.PlannedNeedDao.Linked;
import id.teladan.platform.Actor;
import id.teladan.platform.Checks;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/**
 * Keeps recommendations in step with the pelatihan planned for them: a place makes one planned, a
 * LULUS done, and whatever fails to help opens it again.
 */
final class PlannedNeeds {

  private final RecommendationService needs;

  PlannedNeeds(RecommendationService needs) {
    this.needs = needs;
  }

  /**
   * @throws id.teladan.platform.ProblemException 422 when one of them does not exist for the actor
   */
  void planFor(Handle handle, Actor actor, PelatihanId id, List<UUID> recommendations) {
    PlannedNeedDao dao = handle.attach(PlannedNeedDao.class);
    List<UUID> known = dao.listInScope(recommendations, PelatihanReading.writable(actor));
    if (!known.containsAll(recommendations)) {
      throw Checks.wrong("recommendations", "ada yang tidak ditemukan");
    }
    link(handle, actor, id, known);
  }

  /** A place in a course plans what calls for it, whether or not somebody linked the two. */
  void enrolled(Handle handle, Actor actor, Pelatihan pelatihan, KaderId kader) {
    List<UUID> open = handle.attach(PlannedNeedDao.class).listOpenOf(pelatihan.course(), kader);
    link(handle, actor, pelatihan.id(), open);
  }

  void withdrawn(Handle handle, Actor actor, PelatihanId id, KaderId kader) {
    List<UUID> theirs =
        handle.attach(PlannedNeedDao.class).listLinked(id).stream()
            .filter(one -> kader.value().equals(one.kaderId()))
            .map(Linked::id)
            .toList();
    needs.reopen(handle, actor, ids(theirs));
  }

  void cancelled(Handle handle, Actor actor, PelatihanId id) {
    needs.reopen(handle, actor, linked(handle, id));
  }

  /** A repeated completion may find open again what the first one opened. */
  void completed(Handle handle, Actor actor, PelatihanId id, List<CompletionItem> items) {
    List<RecommendationId> all = linked(handle, id);
    needs.plan(handle, actor, all);
    needs.settle(
        handle,
        actor,
        all,
        items.stream()
            .filter(item -> item.outcome() == Outcome.LULUS)
            .map(CompletionItem::kaderId)
            .collect(Collectors.toSet()));
  }

  private void link(Handle handle, Actor actor, PelatihanId id, List<UUID> recommendations) {
    handle.attach(PlannedNeedDao.class).link(id, recommendations);
    needs.plan(handle, actor, ids(recommendations));
  }

  private static List<RecommendationId> linked(Handle handle, PelatihanId id) {
    return ids(
        handle.attach(PlannedNeedDao.class).listLinked(id).stream().map(Linked::id).toList());
  }

  private static List<RecommendationId> ids(List<UUID> all) {
    return all.stream().map(RecommendationId::new).toList();
  }
}
