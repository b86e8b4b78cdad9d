package id.teladan.arrival;

import id.teladan.platform.Checks;
import id.teladan.visit.OperationId;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the committee wants with late operations of one sheet.
 *
 * @param outcome {@code ADMITTED} or {@code DECLINED}
 * @param operationIds which; null for all that wait
 * @param reason needed where something is declined
 */
public record LateDecision(
    @NotNull(message = "wajib diisi") LateStatus outcome,
    @Nullable List<UUID> operationIds,
    @Nullable String reason) {

  private static final int LONGEST_REASON = 500;

  public LateDecision {
    operationIds =
        operationIds == null ? null : operationIds.stream().filter(Objects::nonNull).toList();
  }

  @Nullable List<OperationId> ids() {
    return operationIds == null
        ? null
        : operationIds.stream().distinct().map(OperationId::new).toList();
  }

  boolean admits() {
    return outcome == LateStatus.ADMITTED;
  }

  static @Nullable String checkedReason(LateStatus outcome, @Nullable String reason) {
    if (outcome == LateStatus.WAITING) {
      throw Checks.wrong("outcome", "harus ADMITTED atau DECLINED");
    }
    String kept = reason == null ? "" : reason.strip();
    if (kept.length() > LONGEST_REASON) {
      throw Checks.wrong("reason", "paling panjang %d huruf".formatted(LONGEST_REASON));
    }
    if (kept.isEmpty() && outcome == LateStatus.DECLINED) {
      throw Checks.wrong("reason", "wajib diisi untuk menolak");
    }
    return kept.isEmpty() ? null : kept;
  }
}
