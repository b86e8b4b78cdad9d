package id.teladan.visit;

import id.teladan.competition.EntryId;
import id.teladan.competition.EntryStatus;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One entry on the committee's board, with one sheet of one visit where there is any.
 *
 * @param place its village, before it the posyandu of a kader
 * @param clashes the items on which two devices differ, as a comma list
 * @param sheetVersion of the instrument, that the sheet is filled under
 * @param assessor whose sheet it is, by name
 */
public record BoardRow(
    EntryId entryId,
    String entryName,
    String place,
    EntryStatus entryStatus,
    @Nullable UUID visitId,
    @Nullable LocalDate scheduledOn,
    @Nullable String stage,
    @Nullable UUID sheetId,
    @Nullable String assessor,
    @Nullable SheetStatus sheetStatus,
    @Nullable Integer sheetVersion,
    @Nullable Integer answered,
    @Nullable String clashes) {}
