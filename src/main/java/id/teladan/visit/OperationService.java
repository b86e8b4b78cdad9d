package id.teladan.visit;

import com.fasterxml.jackson.databind.JsonNode;
import id.teladan.audit.AuditEvent;
import id.teladan.audit.AuditLog;
import id.teladan.platform.Actor;
import id.teladan.platform.CommonProblem;
import id.teladan.platform.GroupCommit;
import id.teladan.platform.PageParams;
import id.teladan.platform.ProblemException;
import id.teladan.platform.SigningKey;
import id.teladan.visit.Incoming.Part;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Takes answers in. The usual case costs one reading, one update, one insertion of all rows and the
 * audit; only when the log refuses an id, or the sheet takes nothing any more, is it asked what it
 * holds already.
 */
public final class OperationService {

  private static final int TRIES = 50;

  private final Jdbi jdbi;
  private final GroupCommit commits;
  private final Clock clock;
  private final SigningKey key;
  private final ScoredInstruments instruments;
  private final SheetWatches watches;

  OperationService(
      Jdbi jdbi,
      GroupCommit commits,
      Clock clock,
      SigningKey key,
      ScoredInstruments instruments,
      SheetWatches watches) {
    this.jdbi = jdbi;
    this.commits = commits;
    this.clock = clock;
    this.key = key;
    this.instruments = instruments;
    this.watches = watches;
  }

  /** What came of a request: a receipt for each operation, and the sheet as it stands now. */
  public record Taken(List<Receipt> receipts, BigDecimal score, String stateHash) {}

  /** Takes in what a device sent; only the sheet's assessor may. */
  public Taken add(Actor actor, SheetId sheet, List<JsonNode> operations) {
    return add(actor, sheet, head -> Incoming.read(operations, instruments.get(head.instrument())));
  }

  /** Takes in one answer that was given on the portal's own page. */
  Taken add(Actor actor, SheetId sheet, Operation operation) {
    return add(actor, sheet, head -> Incoming.of(operation));
  }

  private Taken add(Actor actor, SheetId sheet, Function<SheetHead, Incoming> read) {
    boolean careful = false;
    for (int tried = 0; tried < TRIES; tried++) {
      try {
        boolean asksTheLog = careful;
        Attempt attempt = commits.run(handle -> attempt(handle, actor, sheet, read, asksTheLog));
        if (attempt.isDone()) {
          return attempt.taken(sheet, key);
        }
      } catch (DuplicateOperation sentBefore) {
        careful = true;
      }
    }
    throw CommonProblem.UNAVAILABLE.because("Lembar ini sedang banyak diubah. Kirim ulang.");
  }

  private Attempt attempt(
      Handle handle,
      Actor actor,
      SheetId id,
      Function<SheetHead, Incoming> read,
      boolean asksTheLog) {
    Sheet sheet =
        new IntakeDao(handle).findOwn(id, actor.username()).orElseThrow(SheetService::notFound);
    Incoming incoming = read.apply(sheet.head());
    Sorted sorted = sort(handle, sheet, incoming, asksTheLog);
    if (sorted.fresh().isEmpty()) {
      return new Attempt(sorted.drafts(), sheet.head().score(), sheet.head().stateHash());
    }
    return store(handle, actor, sheet, sorted);
  }

  private Attempt store(Handle handle, Actor actor, Sheet sheet, Sorted sorted) {
    SheetHead head = sheet.head();
    SheetState state =
        instruments
            .get(head.instrument())
            .state(Merge.add(sheet.answers(), sorted.fresh().values()), head.stage());
    IntakeDao dao = new IntakeDao(handle);
    if (!dao.change(head, state, sorted.at())) {
      return Attempt.OVERTAKEN;
    }
    dao.add(head, sorted.fresh().values(), sorted.at());
    if (head.status() == SheetStatus.IN_MODERATION) {
      watches.changed(handle, head);
    }
    AuditLog.write(
        handle,
        actor,
        new AuditEvent("sheet.answer", SheetService.object(head.id()), chain(head))
            .withDetail(String.join(" ", items(sorted))));
    return new Attempt(sorted.drafts(), state.score(), state.hash());
  }

  private static List<String> items(Sorted sorted) {
    return sorted.fresh().values().stream().map(Operation::item).distinct().sorted().toList();
  }

  private static String chain(SheetHead head) {
    return SheetService.object(head.id());
  }

  /** Tells apart what is new, what the log holds already, and what is refused. */
  private Sorted sort(Handle handle, Sheet sheet, Incoming incoming, boolean asksTheLog) {
    Instant now = clock.instant();
    Map<OperationId, StoredOperation> held =
        asksTheLog || !sheet.head().isWritable() ? held(handle, incoming) : Map.of();
    Map<OperationId, Operation> fresh = new LinkedHashMap<>();
    List<Receipt.Draft> drafts = new ArrayList<>(incoming.parts().size());
    for (Part part : incoming.parts()) {
      Operation operation = part.operation();
      String hash = part.contentHash();
      if (operation == null || hash == null) {
        drafts.add(Receipt.Draft.refused(part.name(), refusal(part)));
        continue;
      }
      StoredOperation before = held.get(operation.id());
      ProblemException refused = refusal(sheet.head(), operation);
      if (before != null) {
        drafts.add(again(sheet.head(), before, operation, hash));
      } else if (refused != null) {
        drafts.add(Receipt.Draft.refused(part.name(), refused));
      } else if (fresh.putIfAbsent(operation.id(), operation) == null) {
        drafts.add(Receipt.Draft.stored(operation, hash, now));
      } else {
        drafts.add(Receipt.Draft.alreadyStored(operation, hash, now));
      }
    }
    return new Sorted(drafts, fresh, now);
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

  private static @Nullable ProblemException refusal(SheetHead head, Operation operation) {
    Optional<ProblemException> closed = head.competitionStatus().whyNotOpen();
    if (closed.isPresent()) {
      return closed.get();
    }
    if (!head.isWritable()) {
      return VisitProblem.SHEET_SUBMITTED.because(
          "Lembar sudah dikirim. Minta panitia mengembalikannya bila perlu diubah.");
    }
    return head.takes(operation.item())
        ? null
        : VisitProblem.ITEM_NOT_IN_MODERATION.because(
            "Hanya butir yang dimoderasi yang masih dapat diubah.");
  }

  private static Map<OperationId, StoredOperation> held(Handle handle, Incoming incoming) {
    List<OperationId> ids =
        incoming.parts().stream()
            .map(Part::operation)
            .filter(operation -> operation != null)
            .map(Operation::id)
            .distinct()
            .toList();
    return ids.isEmpty()
        ? Map.of()
        : handle.attach(OperationDao.class).listByIds(ids).stream()
            .collect(Collectors.toMap(it -> it.operation().id(), Function.identity()));
  }

  /** Everything that was ever sent for a sheet, for its assessor and for whoever may read it. */
  public List<StoredOperation> list(Actor actor, SheetId sheet, PageParams page) {
    return jdbi.withHandle(
        handle -> {
          SheetHead head = SheetService.readable(handle, actor, sheet).head();
          return handle
              .attach(OperationDao.class)
              .list(
                  head.id(),
                  page.after().map(SheetService::batch).orElse(null),
                  page.after().map(SheetService::operation).orElse(null),
                  page.limitPlusOne());
        });
  }

  static List<String> sortKey(StoredOperation stored) {
    return List.of(String.valueOf(stored.batch()), stored.operation().id().toString());
  }

  private record Sorted(
      List<Receipt.Draft> drafts, Map<OperationId, Operation> fresh, Instant at) {}

  /** One try in one transaction; overtaken when somebody changed the sheet in between. */
  private record Attempt(@Nullable List<Receipt.Draft> drafts, BigDecimal score, String stateHash) {

    static final Attempt OVERTAKEN = new Attempt(null, BigDecimal.ZERO, "");

    boolean isDone() {
      return drafts != null;
    }

    Taken taken(SheetId sheet, SigningKey key) {
      if (drafts == null) {
        throw new IllegalStateException("nothing was taken in");
      }
      return new Taken(
          drafts.stream().map(draft -> draft.signed(sheet, key)).toList(), score, stateHash);
    }
  }
}
