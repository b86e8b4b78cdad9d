package id.teladan.visit;

import id.teladan.competition.CompetitionId;
import id.teladan.competition.CompetitionStatus;
import id.teladan.competition.EntryId;
import id.teladan.competition.EntryStatus;
import id.teladan.competition.InstrumentRef;
import id.teladan.competition.Versions;
import id.teladan.instrument.Stage;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A sheet without its answers, and what decides what may happen to it.
 *
 * @param batches how many requests have brought operations; no two changes see the same number
 * @param answered how many items have an answer that holds under its version
 * @param complete whether every item of the visit's stage is answered
 * @param devices who wrote to it, and which items clash
 * @param hasLate whether anything of it ever came too late
 * @param moderatedItems the items that may change while it is in moderation
 * @param instrument the version that it is filled under
 * @param versions those that its competition has had
 */
public record SheetHead(
    SheetId id,
    VisitId visitId,
    CompetitionId competitionId,
    EntryId entryId,
    String assessor,
    SheetStatus status,
    String stateHash,
    int answered,
    boolean complete,
    BigDecimal score,
    int batches,
    Instant changedAt,
    @Nullable Instant submittedAt,
    @Nullable String submittedHash,
    Set<String> moderatedItems,
    @Nullable String returnReason,
    Devices devices,
    boolean hasLate,
    @Nullable Stage stage,
    EntryStatus entryStatus,
    InstrumentRef instrument,
    Versions versions,
    CompetitionStatus competitionStatus) {

  public SheetHead {
    moderatedItems = Set.copyOf(moderatedItems);
  }

  public boolean isWritable() {
    return competitionStatus == CompetitionStatus.OPEN
        && entryStatus == EntryStatus.REGISTERED
        && (status == SheetStatus.DRAFT || status == SheetStatus.IN_MODERATION);
  }

  /** The same instrument in another version. */
  InstrumentRef under(int version) {
    return new InstrumentRef(instrument.code(), version);
  }

  /** Whether its competition goes on under another version. */
  public boolean isBehind() {
    return instrument.version() != versions.inForce();
  }

  /** Whether whatever its assessor sends is taken, so that nothing has to be looked up first. */
  boolean takesAll() {
    return isWritable() && status == SheetStatus.DRAFT && !hasLate;
  }

  /**
   * What a device had read, of what there is: nobody has read what was not there, and after a
   * restored backup a device may say so.
   */
  @Nullable Integer read(@Nullable Integer known) {
    return known == null ? null : Integer.valueOf(Math.min(known, batches));
  }

  /** The only items that may still change while it is in moderation, in order; else null. */
  @Nullable List<String> openItems() {
    return status == SheetStatus.IN_MODERATION ? moderatedItems.stream().sorted().toList() : null;
  }

  /** In moderation only what the judges differ on may change. */
  public boolean takes(String item) {
    return status == SheetStatus.DRAFT || moderatedItems.contains(item);
  }
}
