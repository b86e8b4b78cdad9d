package id.teladan.result;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What a plenary asks to be sealed.
 *
 * @param legalBasis the decree that appointed the assessors, for the berita acara
 * @param place where the plenary met
 */
public record NewDecision(
    @NotBlank(message = "wajib diisi") @Size(max = 2000, message = "paling banyak 2.000 huruf")
        String note,
    @Nullable @Size(max = 500, message = "paling banyak 500 huruf") String legalBasis,
    @Nullable @Size(max = 200, message = "paling banyak 200 huruf") String place) {}
