package id.teladan.result;

import id.teladan.competition.EntryId;
import org.jspecify.annotations.Nullable;

/**
 * Where an entry came. Joint winners share a rank, and the ranks after them are left out: 1, 1, 3.
 *
 * @param tie present when another entry has the same published score
 */
record Place(EntryId entryId, int rank, @Nullable Tie tie) {}
