package id.teladan.visit;

import id.teladan.competition.CompetitionStatus;
import id.teladan.platform.ProblemException;
import id.teladan.visit.Incoming.Part;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a request comes to: its operations told apart into what is new, what is held already, what
 * comes too late, and what is refused. It decides only; nothing is written or asked here.
 */
final class Sorting {

  private final SheetHead head;
  private final Instant at;
  private final List<Receipt.Draft> drafts = new ArrayList<>();
  private final Map<OperationId, Operation> fresh = new LinkedHashMap<>();
  private final Map<Operation, LateReason> late = new LinkedHashMap<>();

  private Sorting(SheetHead head, Instant at) {
    this.head = head;
    this.at = at;
  }

  /** What the portal holds already of the ids that were sent; empty while nobody has asked. */
  record Held(Map<OperationId, StoredOperation> stored, Map<OperationId, LateOperation> kept) {

    static final Held NOTHING = new Held(Map.of(), Map.of());
  }

  /**
   * Sorts one request.
   *
   * @param head the sheet as it was read for this request
   * @param at when the request came
   */
  static Sorting of(SheetHead head, Incoming incoming, Held held, Instant at) {
    Sorting sorting = new Sorting(head, at);
    incoming.parts().forEach(part -> sorting.sort(part, held).ifPresent(sorting.drafts::add));
    return sorting;
  }

  /** What to answer, in the order of the request; what is late has an answer once it is kept. */
  List<Receipt.Draft> drafts() {
    return drafts;
  }

  /** What is to be written into the log, in the order of the request. */
  Collection<Operation> fresh() {
    return fresh.values();
  }

  /** What is to be kept for the committee, and why. Then everything is to be sorted again. */
  Map<Operation, LateReason> late() {
    return late;
  }

  Instant at() {
    return at;
  }

  private Optional<Receipt.Draft> sort(Part part, Held held) {
    Operation operation = part.operation();
    String hash = part.contentHash();
    if (operation == null || hash == null) {
      return Optional.of(Receipt.Draft.refused(part.name(), refusal(part)));
    }
    StoredOperation stored = held.stored().get(operation.id());
    if (stored != null) {
      return Optional.of(again(stored, operation, hash));
    }
    LateOperation kept = held.kept().get(operation.id());
    return kept == null ? sortNew(operation, hash) : Optional.of(again(kept, operation, hash));
  }

  private static ProblemException refusal(Part part) {
    ProblemException refusal = part.refusal();
    return refusal == null ? Incoming.idTaken() : refusal;
  }

  private Optional<Receipt.Draft> sortNew(Operation operation, String hash) {
    if (head.competitionStatus() == CompetitionStatus.DRAFT) {
      ProblemException notYet = head.competitionStatus().whyNotOpen().orElseThrow();
      return Optional.of(Receipt.Draft.refused(operation.id().toString(), notYet));
    }
    Optional<LateReason> tooLate = LateReason.of(head, operation.item());
    if (tooLate.isPresent()) {
      late.put(operation, tooLate.get());
      return Optional.empty();
    }
    boolean first = fresh.putIfAbsent(operation.id(), operation) == null;
    return Optional.of(
        first
            ? Receipt.Draft.stored(operation, hash, at)
            : Receipt.Draft.alreadyStored(operation, hash, at));
  }

  private Receipt.Draft again(StoredOperation before, Operation operation, String hash) {
    return isSame(before.sheetId(), before.operation(), hash)
        ? Receipt.Draft.alreadyStored(operation, hash, before.receivedAt())
        : refusedAsTaken(operation);
  }

  /** One that was kept is answered alike for ever, whatever the sheet would take by now. */
  private Receipt.Draft again(LateOperation before, Operation operation, String hash) {
    return isSame(before.sheetId(), before.operation(), hash)
        ? Receipt.Draft.kept(operation, hash, before.receivedAt(), before.problem())
        : refusedAsTaken(operation);
  }

  private boolean isSame(SheetId sheet, Operation before, String hash) {
    return sheet.equals(head.id()) && before.contentHash().equals(hash);
  }

  private static Receipt.Draft refusedAsTaken(Operation operation) {
    return Receipt.Draft.refused(operation.id().toString(), Incoming.idTaken());
  }
}
