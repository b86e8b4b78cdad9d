package id.teladan.result;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A judge's word that the own answer to an item stands, and why. */
public record NewConfirmation(
    @NotBlank(message = "wajib diisi") @Size(max = 16, message = "paling banyak 16 huruf")
        String item,
    @NotBlank(message = "wajib diisi") @Size(max = 1000, message = "paling banyak 1.000 huruf")
        String reason) {}
