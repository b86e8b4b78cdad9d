package id.teladan.result;

import id.teladan.competition.EntryId;
import id.teladan.competition.EntryStatus;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An entry as the registers know it. */
public record ContestantRow(
    EntryId id,
    String name,
    String village,
    @Nullable String registrationNumber,
    EntryStatus status,
    @Nullable String reason,
    @Nullable String strataAtOpening,
    @Nullable LocalDate servesSince) {

  /** Ordered as they are compared: the further right, the higher. */
  private static final List<String> STRATA = List.of("PRATAMA", "MADYA", "PURNAMA", "MANDIRI");

  Contestant contestant() {
    return new Contestant(
        id,
        name,
        village,
        registrationNumber,
        status,
        reason,
        strataAtOpening == null ? 0 : STRATA.indexOf(strataAtOpening) + 1,
        servesSince);
  }
}
