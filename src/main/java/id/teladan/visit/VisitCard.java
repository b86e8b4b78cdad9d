package id.teladan.visit;

import id.teladan.competition.CompetitionStatus;
import id.teladan.competition.EntryStatus;
import id.teladan.competition.InstrumentRef;
import id.teladan.competition.Versions;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A visit with what somebody needs who is on the way to it.
 *
 * @param instrument the version in force
 * @param versions those that the competition has had
 * @param entryName of the posyandu or the kader
 * @param sheet the caller's own; null before it was opened
 */
public record VisitCard(
    Visit visit,
    String competitionName,
    CompetitionStatus competitionStatus,
    InstrumentRef instrument,
    Versions versions,
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

  /** What the caller's own sheet is filled under, or will be. */
  InstrumentRef filledUnder() {
    return sheet == null
        ? instrument
        : new InstrumentRef(instrument.code(), sheet.instrumentVersion());
  }

  /**
   * How far the caller's own sheet has come.
   *
   * @param openItems the only items that may still change, while it is in moderation; else null
   */
  public record OwnSheet(
      SheetId id,
      SheetStatus status,
      int instrumentVersion,
      @Nullable List<String> openItems,
      int answered,
      BigDecimal score,
      String stateHash,
      Instant changedAt,
      @Nullable Instant submittedAt,
      @Nullable String returnReason) {}
}
