package id.teladan.visit;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * Who served at which step, whole: whoever is not named was not on duty. What is derived may be
 * sent back, and is ignored.
 */
@JsonIgnoreProperties({"visitId", "recorded"})
public record NewDuty(
    @NotNull(message = "wajib diisi") @Size(max = 200, message = "paling banyak 200 kader")
        List<@NotNull(message = "wajib diisi") @Valid Line> kader) {

  /**
   * One kader.
   *
   * @param steps from 1 to 5; none is the same as leaving the kader out
   */
  @JsonIgnoreProperties("name")
  public record Line(
      @NotNull(message = "wajib diisi") UUID kaderId,
      @NotNull(message = "wajib diisi") @Size(max = 5, message = "paling banyak 5 langkah")
          List<
                  @NotNull(message = "wajib diisi") @Min(value = 1, message = "langkah 1 sampai 5")
                  @Max(value = 5, message = "langkah 1 sampai 5") Integer>
              steps) {}
}
