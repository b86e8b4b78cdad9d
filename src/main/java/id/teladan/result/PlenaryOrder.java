package id.teladan.result;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * How a plenary orders joint winners whom no tie-break sets apart.
 *
 * @param entries all of them, the first before the second
 */
public record PlenaryOrder(
    @NotNull(message = "wajib diisi") @Size(min = 2, max = 50, message = "2 sampai 50 peserta")
        List<@NotNull(message = "wajib diisi") UUID> entries,
    @NotBlank(message = "wajib diisi") @Size(max = 1000, message = "paling banyak 1.000 huruf")
        String reason) {}
