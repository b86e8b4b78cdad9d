package id.teladan.result;

import id.teladan.competition.EntryId;
import id.teladan.instrument.Stage;
import id.teladan.visit.SheetId;
import id.teladan.visit.VisitId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A submitted sheet as it is stored. */
public record SheetRow(
    SheetId id,
    VisitId visitId,
    LocalDate scheduledOn,
    EntryId entryId,
    @Nullable Stage stage,
    String username,
    String state) {}
