package id.teladan.visit;

import com.fasterxml.jackson.databind.JsonNode;
import id.teladan.platform.Actor;
import id.teladan.platform.CommonProblem;
import id.teladan.platform.PageParams;
import id.teladan.platform.SigningKey;
import id.teladan.visit.Sorting.Held;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Takes answers in. Usually the log is only written to; only when it refuses an id, or the sheet
 * takes nothing any more, is it asked what it holds already.
 */
public final class OperationService {

  private static final int TRIES = 50;

  private final Jdbi jdbi;
  private final Intake intake;
  private final LateArrivals late;
  private final Clock clock;
  private final SigningKey key;
  private final ScoredInstruments instruments;

  OperationService(
      Jdbi jdbi,
      Intake intake,
      LateArrivals late,
      Clock clock,
      SigningKey key,
      ScoredInstruments instruments) {
    this.jdbi = jdbi;
    this.intake = intake;
    this.late = late;
    this.clock = clock;
    this.key = key;
    this.instruments = instruments;
  }

  /** What came of a request: a receipt for each operation, and the sheet as it stands now. */
  public record Taken(List<Receipt> receipts, BigDecimal score, String stateHash) {}

  /**
   * Takes in what a device sent; only the sheet's assessor may.
   *
   * @param known the last batch of the sheet's log that the device had read when it made these
   *     operations; null where it does not say
   */
  public Taken add(Actor actor, SheetId id, List<JsonNode> operations, @Nullable Integer known) {
    boolean asksTheLog = false;
    for (int tried = 0; tried < TRIES; tried++) {
      Sheet sheet = intake.findOwn(id, actor.username()).orElseThrow(SheetService::notFound);
      Incoming incoming = Incoming.read(operations, instruments.takenBy(sheet.head()));
      boolean asks = asksTheLog || !sheet.head().takesAll();
      Held held = asks ? held(incoming) : Held.NOTHING;
      Sorting sorted = Sorting.of(sheet.head(), incoming, held, clock.instant());
      if (!sorted.late().isEmpty()) {
        keep(actor, sheet.head(), sorted, known);
        asksTheLog = true;
        continue;
      }
      if (sorted.fresh().isEmpty()) {
        return taken(sorted, sheet.head(), sheet.head().score(), sheet.head().stateHash());
      }
      SheetChange.Answered change = change(actor, sheet, sorted, known);
      try {
        if (intake.write(change)) {
          return taken(sorted, sheet.head(), change.state().score(), change.state().hash());
        }
      } catch (DuplicateOperation sentBefore) {
        asksTheLog = true;
      }
    }
    throw CommonProblem.UNAVAILABLE.because("Lembar ini sedang banyak diubah. Kirim ulang.");
  }

  private SheetChange.Answered change(
      Actor actor, Sheet sheet, Sorting sorted, @Nullable Integer known) {
    SheetHead head = sheet.head();
    Integer read = head.read(known);
    List<StoredOperation> fresh =
        sorted.fresh().stream()
            .map(one -> new StoredOperation(head.id(), head.batches() + 1, read, one, sorted.at()))
            .toList();
    return SheetChange.Answered.adding(
        actor,
        sheet,
        instruments.of(head),
        fresh,
        items -> jdbi.withExtension(OperationDao.class, dao -> dao.listOfItems(head.id(), items)),
        sorted.at());
  }

  private void keep(Actor actor, SheetHead head, Sorting sorted, @Nullable Integer known) {
    Integer read = head.read(known);
    late.keep(
        actor,
        head,
        sorted.late().entrySet().stream()
            .map(
                entry ->
                    new LateOperation(
                        head.id(), read, entry.getKey(), sorted.at(), entry.getValue(), null))
            .toList());
  }

  private Taken taken(Sorting sorted, SheetHead head, BigDecimal score, String stateHash) {
    return new Taken(
        sorted.drafts().stream().map(draft -> draft.signed(head.id(), key)).toList(),
        score,
        stateHash);
  }

  /** What the log and those who keep what is late have of these ids. */
  private Held held(Incoming incoming) {
    List<OperationId> ids = incoming.ids();
    if (ids.isEmpty()) {
      return Held.NOTHING;
    }
    Map<OperationId, StoredOperation> stored =
        jdbi.withExtension(OperationDao.class, dao -> dao.listByIds(ids)).stream()
            .collect(Collectors.toMap(it -> it.operation().id(), Function.identity()));
    return new Held(stored, late.find(ids));
  }

  /** Everything that was ever sent for a sheet, for its assessor and for whoever may read it. */
  public List<StoredOperation> list(Actor actor, SheetId sheet, PageParams page) {
    return jdbi.withHandle(
        handle -> {
          SheetHead head = SheetService.readable(handle, actor, sheet).head();
          return handle
              .attach(OperationDao.class)
              .list(head.id(), page.afterNumber(0), page.afterId(1), page.limitPlusOne());
        });
  }

  /** The newest operations of some items of a sheet that the caller has read, newest first. */
  public List<StoredOperation> listNewest(SheetHead head, Collection<String> items, int limit) {
    return jdbi.withExtension(OperationDao.class, dao -> dao.listNewest(head.id(), items, limit));
  }

  /** The items with an open clash, by code; the head that holds comes first. */
  SortedMap<String, List<StoredOperation>> listClashes(Actor actor, SheetId sheet) {
    return listClashes(
        jdbi.withHandle(handle -> SheetService.readable(handle, actor, sheet)).head());
  }

  /** Of a sheet that the caller has read; where nothing clashes nothing is asked. */
  SortedMap<String, List<StoredOperation>> listClashes(SheetHead head) {
    Set<String> items = head.devices().clashes();
    if (items.isEmpty()) {
      return Collections.emptySortedMap();
    }
    Map<OperationId, StoredOperation> log =
        jdbi.withExtension(OperationDao.class, dao -> dao.listOfItems(head.id(), items)).stream()
            .collect(Collectors.toMap(it -> it.operation().id(), Function.identity()));
    SortedMap<String, List<StoredOperation>> clashes = new TreeMap<>();
    Clashes.of(log.values().stream().map(StoredOperation::logged).toList())
        .forEach(
            (item, heads) ->
                clashes.put(
                    item,
                    heads.stream()
                        .map(it -> Objects.requireNonNull(log.get(it.operation().id())))
                        .toList()));
    return clashes;
  }

  static List<String> sortKey(StoredOperation stored) {
    return List.of(String.valueOf(stored.batch()), stored.operation().id().toString());
  }
}
