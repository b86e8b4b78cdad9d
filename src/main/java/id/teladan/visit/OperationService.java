package id.teladan.visit;

import com.fasterxml.jackson.databind.JsonNode;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  private final Clock clock;
  private final SigningKey key;
  private final ScoredInstruments instruments;

  OperationService(
      Jdbi jdbi, Intake intake, Clock clock, SigningKey key, ScoredInstruments instruments) {
    this.jdbi = jdbi;
    this.intake = intake;
    this.clock = clock;
    this.key = key;
    this.instruments = instruments;
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

  private Taken add(Actor actor, SheetId id, Function<SheetHead, Incoming> read) {
    boolean asksTheLog = false;
    for (int tried = 0; tried < TRIES; tried++) {
      Sheet sheet = intake.findOwn(id, actor.username()).orElseThrow(SheetService::notFound);
      Sorted sorted = sort(sheet, read.apply(sheet.head()), asksTheLog);
      if (sorted.fresh().isEmpty()) {
        return taken(sorted, sheet.head(), sheet.head().score(), sheet.head().stateHash());
      }
      SheetState state = merged(sheet, sorted);
      try {
        if (intake.write(
            new SheetChange.Answered(
                actor, sheet.head(), state, sorted.fresh().values(), sorted.at()))) {
          return taken(sorted, sheet.head(), state.score(), state.hash());
        }
      } catch (DuplicateOperation sentBefore) {
        asksTheLog = true;
      }
    }
    throw CommonProblem.UNAVAILABLE.because("Lembar ini sedang banyak diubah. Kirim ulang.");
  }

  private SheetState merged(Sheet sheet, Sorted sorted) {
    return instruments
        .get(sheet.head().instrument())
        .state(Merge.add(sheet.answers(), sorted.fresh().values()), sheet.head().stage());
  }

  private Taken taken(Sorted sorted, SheetHead head, BigDecimal score, String stateHash) {
    return new Taken(
        sorted.drafts().stream().map(draft -> draft.signed(head.id(), key)).toList(),
        score,
        stateHash);
  }

  /** Tells apart what is new, what the log holds already, and what is refused. */
  private Sorted sort(Sheet sheet, Incoming incoming, boolean asksTheLog) {
    Instant now = clock.instant();
    Map<OperationId, StoredOperation> held =
        asksTheLog || !sheet.head().isWritable() ? held(incoming) : Map.of();
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

  private Map<OperationId, StoredOperation> held(Incoming incoming) {
    List<OperationId> ids =
        incoming.parts().stream()
            .map(Part::operation)
            .filter(operation -> operation != null)
            .map(Operation::id)
            .distinct()
            .toList();
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

  static List<String> sortKey(StoredOperation stored) {
    return List.of(String.valueOf(stored.batch()), stored.operation().id().toString());
  }

  private record Sorted(
      List<Receipt.Draft> drafts, Map<OperationId, Operation> fresh, Instant at) {}
}
