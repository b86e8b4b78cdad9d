package id.teladan.competition;

import id.teladan.instrument.Instrument;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One competition: the pool it draws from and the rules it is judged by.
 *
 * @param versions those of its instrument that it has had
 * @param region the pool; {@code puskesmasId} narrows it
 * @param judges how many assessors each visit is meant to have
 * @param frozenHash what opening answered; null before
 */
public record Competition(
    CompetitionId id,
    String name,
    Instrument.Kind kind,
    InstrumentRef instrument,
    Versions versions,
    String region,
    @Nullable UUID puskesmasId,
    LocalDate opensOn,
    LocalDate closesOn,
    int judges,
    List<String> tieBreak,
    ConflictRule conflictRule,
    CompetitionStatus status,
    @Nullable String frozenHash) {

  public Competition {
    tieBreak = List.copyOf(tieBreak);
  }

  /** Whether a day lies between the first and the last of the competition. */
  public boolean isWithin(LocalDate day) {
    return !day.isBefore(opensOn) && !day.isAfter(closesOn);
  }

  /** The same under another version of its instrument. */
  Competition movedTo(int version) {
    return new Competition(
        id,
        name,
        kind,
        new InstrumentRef(instrument.code(), version),
        versions.movedTo(version),
        region,
        puskesmasId,
        opensOn,
        closesOn,
        judges,
        tieBreak,
        conflictRule,
        status,
        frozenHash);
  }

  public boolean isOpen() {
    return status == CompetitionStatus.OPEN;
  }
}
