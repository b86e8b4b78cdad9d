package id.teladan.competition;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import id.teladan.platform.NotNullIfSent;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a caller says about an entry; {@code status} is REGISTERED where it is not said. What an
 * entry derives may be sent back as it was read, and is ignored.
 */
@JsonIgnoreProperties({
  "id",
  "competitionId",
  "name",
  "posyanduName",
  "villageCode",
  "strata",
  "warnings"
})
public record EntryChange(
    @Nullable UUID posyanduId,
    @Nullable UUID kaderId,
    @NotNullIfSent @Nullable EntryStatus status,
    @Nullable @Size(max = 500, message = "paling panjang 500 huruf") String reason) {

  EntryStatus statusOrRegistered() {
    return status == null ? EntryStatus.REGISTERED : status;
  }

  @Nullable String keptReason() {
    return statusOrRegistered().needsReason() && reason != null ? reason.strip() : null;
  }
}
