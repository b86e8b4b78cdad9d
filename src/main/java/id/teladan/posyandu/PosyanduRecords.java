package id.teladan.posyandu;

import id.teladan.platform.Chunks;
import id.teladan.platform.Json;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/**
 * The rows of the register, for who works inside a transaction and has asked who may: import files,
 * and the register of kader.
 */
public final class PosyanduRecords {

  PosyanduRecords() {}

  /** Writes posyandu that were found without fault, and no audit: that is the caller's. */
  public void insertAll(Handle handle, List<NewPosyandu> requests) {
    handle
        .attach(PosyanduDao.class)
        .insertAll(requests.stream().map(PosyanduRecords::row).toList());
  }

  /** Likewise for posyandu that are known; each request carries its id. */
  public void changeAll(Handle handle, List<NewPosyandu> requests) {
    handle
        .attach(PosyanduDao.class)
        .changeAll(requests.stream().map(PosyanduRecords::row).toList());
  }

  /** Removes those that nothing hangs on; the database refuses it otherwise. */
  public void removeAll(Handle handle, List<PosyanduId> ids) {
    handle.attach(PosyanduDao.class).deleteAll(ids);
  }

  /**
   * Every posyandu of these villages, and those with these registration numbers, of all offices.
   */
  public List<Posyandu> listAround(
      Handle handle, Set<String> villages, Set<String> registrationNumbers) {
    PosyanduDao dao = handle.attach(PosyanduDao.class);
    Map<PosyanduId, Posyandu> found = new LinkedHashMap<>();
    Chunks.list(villages, dao::listByVillages).forEach(one -> found.put(one.id(), one));
    Chunks.list(registrationNumbers, dao::listByNumbers).forEach(one -> found.put(one.id(), one));
    return List.copyOf(found.values());
  }

  public List<Posyandu> listByIds(Handle handle, Collection<PosyanduId> ids) {
    return Chunks.list(ids, handle.attach(PosyanduDao.class)::listByIds);
  }

  /** What one is now, so that {@link #fromState} can bring it back. */
  public static String state(Posyandu known) {
    return Json.text(known.content());
  }

  public static NewPosyandu fromState(PosyanduId id, String state) {
    return Json.value(state, NewPosyandu.class).withId(id);
  }

  /** The register of kader tells how many appointed kader a posyandu has won or lost. */
  public void countAppointed(Handle handle, List<AppointedKader> changes) {
    handle.attach(PosyanduDao.class).countAppointed(changes);
  }

  private static PosyanduDao.Row row(NewPosyandu request) {
    return PosyanduDao.Row.of(new PosyanduId(Objects.requireNonNull(request.id())), request);
  }
}
