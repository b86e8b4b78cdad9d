package id.teladan.need;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import id.teladan.platform.Hashes;
import id.teladan.platform.Json;
import id.teladan.platform.NotNullIfSent;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A follow-up as a page or the API writes it. What is only derived may be sent back, and is
 * ignored.
 *
 * @param danger whether those who come to the Posyandu are in danger; no where none is given
 * @param dueOn where none is given, the usual time for such a gap
 * @param status open where none is given
 */
@JsonIgnoreProperties({"overdue", "verifiedBy", "verifiedAt"})
public record NewFollowUp(
    @Nullable UUID id,
    @NotNull(message = "wajib diisi") UUID posyanduId,
    @Nullable UUID visitId,
    @Nullable @Size(max = 20, message = "paling panjang 20 huruf") String item,
    @NotBlank(message = "wajib diisi") @Size(max = 2000, message = "paling panjang 2000 huruf")
        String obstacle,
    @NotBlank(message = "wajib diisi") @Size(max = 2000, message = "paling panjang 2000 huruf")
        String solution,
    @NotBlank(message = "wajib diisi") @Size(max = 2000, message = "paling panjang 2000 huruf")
        String action,
    @NotBlank(message = "wajib diisi") @Size(max = 200, message = "paling panjang 200 huruf")
        String owner,
    @NotNullIfSent @Nullable Boolean danger,
    @Nullable LocalDate dueOn,
    @Nullable @Size(max = 500, message = "paling panjang 500 huruf") String resources,
    @Nullable @Size(max = 500, message = "paling panjang 500 huruf") String proof,
    @NotNullIfSent @Nullable FollowUpStatus status) {

  /** Not said is no: the same request with and without it is the same. */
  public NewFollowUp {
    danger = Boolean.TRUE.equals(danger);
  }

  public boolean isDanger() {
    return Boolean.TRUE.equals(danger);
  }

  public FollowUpStatus statusOrOpen() {
    return status == null ? FollowUpStatus.OPEN : status;
  }

  NewFollowUp withId(UUID given) {
    return new NewFollowUp(
        given,
        posyanduId,
        visitId,
        item,
        obstacle,
        solution,
        action,
        owner,
        danger,
        dueOn,
        resources,
        proof,
        status);
  }

  /** What makes a repeated creation the same one. */
  String contentHash() {
    return Hashes.sha256(Json.strict().valueToTree(withId(new UUID(0, 0))).toString());
  }
}
