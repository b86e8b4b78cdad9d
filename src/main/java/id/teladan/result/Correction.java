package id.teladan.result;

import id.teladan.competition.CompetitionId;
import java.time.Instant;

/** Why a decided competition was opened again; the next decision takes the next number. */
public record Correction(
    CompetitionId competitionId,
    int decisionNumber,
    String reason,
    Instant openedAt,
    String openedBy) {}
