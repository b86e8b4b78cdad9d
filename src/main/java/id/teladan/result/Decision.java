package id.teladan.result;

import id.teladan.competition.CompetitionId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A plenary's word: from here on the recap stands. A correction opens the competition again, and
 * the next decision takes the next number.
 *
 * @param legalBasis the decree that appointed the assessors, as the berita acara quotes it
 * @param place where the plenary met
 * @param hash over number, note, time, the hash before it and the kept minutes
 */
public record Decision(
    CompetitionId competitionId,
    int number,
    String note,
    @Nullable String legalBasis,
    @Nullable String place,
    Instant decidedAt,
    String decidedBy,
    String hash) {

  Decision withHash(String computed) {
    return new Decision(
        competitionId, number, note, legalBasis, place, decidedAt, decidedBy, computed);
  }
}
