package id.teladan.need;

import org.jspecify.annotations.Nullable;

/** A recommendation with the names that people know it by. */
public record RecommendationLine(
    Recommendation recommendation,
    String posyanduName,
    String villageName,
    String puskesmasName,
    @Nullable String kaderName,
    String competitionName,
    String instrument,
    int instrumentVersion) {}
