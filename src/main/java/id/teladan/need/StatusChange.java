package id.teladan.need;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What somebody decides about a recommendation; who dismisses one says why. */
public record StatusChange(
    @NotNull(message = "wajib diisi") RecommendationStatus status,
    @Nullable @Size(max = 500, message = "paling panjang 500 huruf") String reason) {

  @Nullable String reasonOrNull() {
    return reason == null || reason.isBlank() ? null : reason.strip();
  }

  boolean lacksReason() {
    return status == RecommendationStatus.DISMISSED && reasonOrNull() == null;
  }
}
