package id.teladan.visit;

import com.fasterxml.jackson.databind.JsonNode;
import id.teladan.competition.CompetitionStatus;
import id.teladan.platform.Actor;
import id.teladan.platform.CommonProblem;
import id.teladan.platform.PageParams;
import id.teladan.platform.ProblemException;
import id.teladan.platform.SigningKey;
import id.teladan.visit.Incoming.Part;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
      Incoming incoming = Incoming.read(operations, instruments.get(sheet.head().instrument()));
      Sorted sorted = sort(sheet.head(), incoming, asksTheLog);
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
      Actor actor, Sheet sheet, Sorted sorted, @Nullable Integer known) {
    SheetHead head = sheet.head();
    Integer read = head.read(known);
    List<StoredOperation> fresh =
        sorted.fresh().values().stream()
            .map(one -> new StoredOperation(head.id(), head.batches() + 1, read, one, sorted.at()))
            .toList();
    return SheetChange.Answered.adding(
        actor,
        sheet,
        instruments.get(head.instrument()),
        fresh,
        items -> jdbi.withExtension(OperationDao.class, dao -> dao.listOfItems(head.id(), items)),
        sorted.at());
  }

  private void keep(Actor actor, SheetHead head, Sorted sorted, @Nullable Integer known) {
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

  private Taken taken(Sorted sorted, SheetHead head, BigDecimal score, String stateHash) {
    return new Taken(
        sorted.drafts().stream().map(draft -> draft.signed(head.id(), key)).toList(),
        score,
        stateHash);
  }

  /** Tells apart what is new, what is held already, what comes too late, and what is refused. */
  private Sorted sort(SheetHead head, Incoming incoming, boolean asksTheLog) {
    boolean asks = asksTheLog || !head.takesAll();
    Map<OperationId, StoredOperation> held = asks ? held(incoming) : Map.of();
    Map<OperationId, LateOperation> kept = asks ? late.find(incoming.ids()) : Map.of();
    Sorted sorted = new Sorted(clock.instant());
    for (Part part : incoming.parts()) {
      Operation operation = part.operation();
      String hash = part.contentHash();
      if (operation == null || hash == null) {
        sorted.drafts().add(Receipt.Draft.refused(part.name(), refusal(part)));
        continue;
      }
      StoredOperation stored = held.get(operation.id());
      LateOperation before = kept.get(operation.id());
      if (stored != null) {
        sorted.drafts().add(again(head, stored, operation, hash));
      } else if (before != null) {
        sorted.drafts().add(again(head, before, operation, hash));
      } else {
        sortNew(head, operation, hash, sorted);
      }
    }
    return sorted;
  }

  private static void sortNew(SheetHead head, Operation operation, String hash, Sorted sorted) {
    Optional<LateReason> tooLate = LateReason.of(head, operation.item());
    if (head.competitionStatus() == CompetitionStatus.DRAFT) {
      sorted
          .drafts()
          .add(
              Receipt.Draft.refused(
                  operation.id().toString(), head.competitionStatus().whyNotOpen().orElseThrow()));
    } else if (tooLate.isPresent()) {
      sorted.late().put(operation, tooLate.get());
    } else if (sorted.fresh().putIfAbsent(operation.id(), operation) == null) {
      sorted.drafts().add(Receipt.Draft.stored(operation, hash, sorted.at()));
    } else {
      sorted.drafts().add(Receipt.Draft.alreadyStored(operation, hash, sorted.at()));
    }
  }

  private static ProblemException refusal(Part part) {
    ProblemException refusal = part.refusal();
    return refusal == null ? Incoming.idTaken() : refusal;
  }

  private static Receipt.Draft again(
      SheetHead head, StoredOperation before, Operation operation, String hash) {
    boolean same =
        before.sheetId().equals(head.id()) && before.operation().contentHash().equals(hash);
    return same
        ? Receipt.Draft.alreadyStored(operation, hash, before.receivedAt())
        : Receipt.Draft.refused(operation.id().toString(), Incoming.idTaken());
  }

  /** One that was kept is answered alike for ever, whatever the sheet would take by now. */
  private static Receipt.Draft again(
      SheetHead head, LateOperation before, Operation operation, String hash) {
    boolean same =
        before.sheetId().equals(head.id()) && before.operation().contentHash().equals(hash);
    return same
        ? Receipt.Draft.kept(operation, hash, before.receivedAt(), before.problem())
        : Receipt.Draft.refused(operation.id().toString(), Incoming.idTaken());
  }

  private Map<OperationId, StoredOperation> held(Incoming incoming) {
    List<OperationId> ids = incoming.ids();
    return ids.isEmpty()
        ? Map.of()
        : jdbi.withExtension(OperationDao.class, dao -> dao.listByIds(ids)).stream()
            .collect(Collectors.toMap(it -> it.operation().id(), Function.identity()));
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

  /** What a request comes to. What is late is kept first, and then everything is sorted again. */
  private record Sorted(
      List<Receipt.Draft> drafts,
      Map<OperationId, Operation> fresh,
      Map<Operation, LateReason> late,
      Instant at) {

    Sorted(Instant at) {
      this(new ArrayList<>(), new LinkedHashMap<>(), new LinkedHashMap<>(), at);
    }
  }
}
