package id.teladan.visit;

import id.teladan.competition.CompetitionStatus;
import id.teladan.competition.EntryStatus;
import id.teladan.competition.InstrumentRef;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A visit with what somebody needs who is on the way to it.
 *
 * @param entryName of the posyandu or the kader
 * @param sheet the caller's own; null before it was opened
 */
public record VisitCard(
    Visit visit,
    String competitionName,
    CompetitionStatus competitionStatus,
    InstrumentRef instrument,
    String entryName,
    EntryStatus entryStatus,
    UUID posyanduId,
    String posyanduName,
    @Nullable String hamlet,
    String villageName,
    String puskesmasName,
    @Nullable BigDecimal latitude,
    @Nullable BigDecimal longitude,
    @Nullable OwnSheet sheet) {

  /** Where to go: the village, and before it the posyandu of a kader. */
  public String place() {
    return entryName.equals(posyanduName) ? villageName : posyanduName + ", " + villageName;
  }

  /** How far the caller's own sheet has come. */
  public record OwnSheet(
      SheetId id,
      SheetStatus status,
      int answered,
      BigDecimal score,
      String stateHash,
      Instant changedAt,
      @Nullable Instant submittedAt,
      @Nullable String returnReason) {}
}
