package id.teladan.arrival;

import id.teladan.visit.SheetId;
import id.teladan.visit.SheetStatus;

/**
 * A sheet for which something came too late.
 *
 * @param operations how many came late, decided about or not
 * @param waiting how many of them wait
 */
public record LateSheet(
    SheetId sheetId,
    String entryName,
    String assessor,
    SheetStatus sheetStatus,
    int operations,
    int waiting,
    int submissionsWaiting) {}
