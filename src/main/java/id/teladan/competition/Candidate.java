package id.teladan.competition;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A posyandu or kader that could be entered; the members of a kader are null for a posyandu. */
public record Candidate(
    UUID id,
    String name,
    String posyanduName,
    String villageCode,
    String villageName,
    UUID puskesmasId,
    @Nullable Boolean active,
    @Nullable Boolean appointed,
    @Nullable LocalDate servesSince,
    @Nullable String level) {}
