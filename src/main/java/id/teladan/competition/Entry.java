package id.teladan.competition;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who takes part: a posyandu, or a kader.
 *
 * @param name of the posyandu or kader, as it is today
 * @param homePosyanduId the posyandu itself, or that of the kader
 * @param strata as they stood at opening; null before, for kader, and where there were none
 * @param servesSince of a kader
 */
public record Entry(
    EntryId id,
    CompetitionId competitionId,
    @Nullable UUID posyanduId,
    @Nullable UUID kaderId,
    EntryStatus status,
    @Nullable String reason,
    @Nullable String strata,
    String name,
    UUID homePosyanduId,
    String posyanduName,
    String villageCode,
    String villageName,
    UUID puskesmasId,
    @Nullable String registrationNumber,
    @Nullable LocalDate servesSince) {

  Home home() {
    return new Home(puskesmasId, villageCode);
  }
}
