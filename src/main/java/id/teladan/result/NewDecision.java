package id.teladan.result;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a plenary asks to be sealed.
 *
 * @param legalBasis the decree that appointed the assessors, for the berita acara
 * @param place where the plenary met
 * @param orders for joint winners whom the plenary sets apart; those it leaves out stay joint
 */
public record NewDecision(
    @NotBlank(message = "wajib diisi") @Size(max = 2000, message = "paling banyak 2.000 huruf")
        String note,
    @Nullable @Size(max = 500, message = "paling banyak 500 huruf") String legalBasis,
    @Nullable @Size(max = 200, message = "paling banyak 200 huruf") String place,
    @Nullable @Size(max = 50, message = "paling banyak 50 urutan")
        List<@NotNull(message = "wajib diisi") @Valid PlenaryOrder> orders) {}
