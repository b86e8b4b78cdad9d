package id.teladan.result;

import id.teladan.competition.EntryId;
import id.teladan.visit.SheetId;
import org.jspecify.annotations.Nullable;

/**
 * What a judge had answered when an item was first flagged.
 *
 * @param score exact and as text, "-" where the item did not apply
 * @param note beside the answer as it is now: the judge's reason, if there is one
 */
public record FirstAnswer(
    EntryId entryId,
    SheetId sheetId,
    String username,
    String item,
    Flag flag,
    String score,
    @Nullable String note) {}
