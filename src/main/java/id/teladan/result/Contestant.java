package id.teladan.result;

import id.teladan.competition.EntryId;
import id.teladan.competition.EntryStatus;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who takes part, as the recap names them.
 *
 * @param name of the posyandu or the kader
 * @param village where the posyandu lies
 * @param reason why the entry was absent, withdrawn or disqualified
 * @param strata 4 for Mandiri down to 1 for Pratama as it stood at opening, 0 where unknown
 * @param servesSince of a kader
 */
record Contestant(
    EntryId id,
    String name,
    String village,
    @Nullable String registrationNumber,
    EntryStatus status,
    @Nullable String reason,
    int strata,
    @Nullable LocalDate servesSince) {}
