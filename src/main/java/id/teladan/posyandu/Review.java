package id.teladan.posyandu;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The eight figures of a telaah kemandirian for one year, as counted; what is not known yet is
 * null. Coverages and the health fund are percentages, kept with all their decimals: 49.99 is not
 * 50.
 */
public record Review(
    @Nullable @Min(0) @Max(366) Integer openings,
    @Nullable @DecimalMin("0") @DecimalMax("999") @Digits(integer = 3, fraction = SCALE)
        BigDecimal kaderOnDuty,
    @Nullable @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = SCALE)
        BigDecimal ds,
    @Nullable @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = SCALE)
        BigDecimal kia,
    @Nullable @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = SCALE)
        BigDecimal kb,
    @Nullable @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = SCALE)
        BigDecimal immunization,
    @Nullable Boolean extraProgram,
    @Nullable @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = SCALE)
        BigDecimal healthFund) {

  static final int SCALE = 20;

  /** One value has one form, so that 50, 50.0 and what the database gives back are equal. */
  public Review {
    kaderOnDuty = Percent.plain(kaderOnDuty);
    ds = Percent.plain(ds);
    kia = Percent.plain(kia);
    kb = Percent.plain(kb);
    immunization = Percent.plain(immunization);
    healthFund = Percent.plain(healthFund);
  }
}
