package id.teladan.evidence;

import id.teladan.visit.SheetId;
import java.time.Instant;

/** One part of a file that is on its way; numbered from 1. */
public record Part(
    SheetId sheetId,
    EvidenceId evidenceId,
    int number,
    String digest,
    int size,
    Instant receivedAt) {}
