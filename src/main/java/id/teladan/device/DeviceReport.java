package id.teladan.device;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a tablet says of one person's work on it.
 *
 * @param made how many operations that person made on it
 * @param waiting how many of them have no receipt yet
 * @param refused how many of them the portal refused for what they say
 * @param oldestWaitingAt by the tablet's clock; null when nothing waits
 */
public record DeviceReport(
    @NotNull(message = "wajib diisi") @PositiveOrZero(message = "paling sedikit 0") Integer made,
    @NotNull(message = "wajib diisi") @PositiveOrZero(message = "paling sedikit 0") Integer waiting,
    @NotNull(message = "wajib diisi") @PositiveOrZero(message = "paling sedikit 0") Integer refused,
    @NotNull(message = "wajib diisi") @PositiveOrZero(message = "paling sedikit 0")
        Integer photosWaiting,
    @Nullable Instant oldestWaitingAt) {}
