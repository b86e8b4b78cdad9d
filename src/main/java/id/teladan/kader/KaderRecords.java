package id.teladan.kader;

import id.teladan.platform.Chunks;
import id.teladan.platform.Json;
import id.teladan.platform.Words;
import id.teladan.posyandu.AppointedKader;
import id.teladan.posyandu.PosyanduId;
import id.teladan.posyandu.PosyanduRecords;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/**
 * The rows of the register, NIK and all, for who works inside a transaction and has asked who may:
 * the register's own use cases, and import files.
 */
public final class KaderRecords {

  private final Clock clock;
  private final PosyanduRecords posyandu;
  private final NikVault vault;

  KaderRecords(Clock clock, PosyanduRecords posyandu, NikVault vault) {
    this.clock = clock;
    this.posyandu = posyandu;
    this.vault = vault;
  }

  /** Writes kader that were found without fault, and no audit: that is the caller's. */
  public void insertAll(Handle handle, List<NewKader> requests) {
    handle.attach(KaderDao.class).insertAll(requests.stream().map(this::row).toList());
    count(handle, List.of(), requests);
  }

  /** Likewise for kader that are known; each request carries its id. */
  public void changeAll(Handle handle, List<Kader> before, List<NewKader> requests) {
    handle.attach(KaderDao.class).changeAll(requests.stream().map(this::row).toList());
    count(handle, before, requests);
  }

  /** Removes those that nothing hangs on; the database refuses it otherwise. */
  public void removeAll(Handle handle, List<Kader> kader) {
    handle.attach(KaderDao.class).deleteAll(kader.stream().map(Kader::id).toList());
    count(handle, kader, List.of());
  }

  public List<KnownKader> listByIds(Handle handle, Collection<KaderId> ids) {
    return Chunks.list(ids, handle.attach(KaderDao.class)::listByIds);
  }

  public List<KnownKader> listByPosyandu(Handle handle, Collection<PosyanduId> ids) {
    return Chunks.list(ids, handle.attach(KaderDao.class)::listByPosyandu);
  }

  /** Those with one of these NIK, as {@link #nikIndex} shows them: of all offices. */
  public List<KnownKader> listByNik(Handle handle, Collection<String> nikIndexes) {
    return Chunks.list(nikIndexes, handle.attach(KaderDao.class)::listByNikIndex);
  }

  /** Whether a request would leave everything as it is. */
  public boolean isSame(KnownKader known, NewKader request) {
    if (!request.comparable().equals(known.kader().content())) {
      return false;
    }
    String nik = request.nik();
    if (nik == null) {
      return true;
    }
    return nik.isEmpty() ? known.nikIndex() == null : vault.index(nik).equals(known.nikIndex());
  }

  /** What one is now, so that {@link #fromState} can bring it back; the NIK stays encrypted. */
  public static String state(KnownKader known) {
    return Json.text(new KaderState(known.kader().content(), known.nikCipher()));
  }

  public NewKader fromState(KaderId id, String state) {
    KaderState before = Json.value(state, KaderState.class);
    String cipher = before.nikCipher();
    return before.content().withId(id).withNik(cipher == null ? "" : vault.open(id, cipher));
  }

  public String nikIndex(String nik) {
    return vault.index(nik);
  }

  /** Today, where the office is: nobody is born or serves after it. */
  public LocalDate today() {
    return Words.day(clock.instant());
  }

  KnownKader get(Handle handle, KaderId id) {
    return handle.attach(KaderDao.class).listByIds(List.of(id)).get(0);
  }

  private KaderDao.Row row(NewKader request) {
    return KaderDao.Row.of(request, vault);
  }

  /** Tells each posyandu how many appointed kader it has won or lost. */
  private void count(Handle handle, List<Kader> before, List<NewKader> after) {
    Map<PosyanduId, Integer> differences = new HashMap<>();
    before.stream()
        .filter(Kader::counts)
        .forEach(kader -> differences.merge(kader.posyanduId(), -1, Integer::sum));
    after.stream()
        .filter(NewKader::counts)
        .forEach(kader -> differences.merge(new PosyanduId(kader.posyanduId()), 1, Integer::sum));
    posyandu.countAppointed(
        handle,
        differences.entrySet().stream()
            .filter(difference -> difference.getValue() != 0)
            .map(difference -> new AppointedKader(difference.getKey(), difference.getValue()))
            .toList());
  }
}
