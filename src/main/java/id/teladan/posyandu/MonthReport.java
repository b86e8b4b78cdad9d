package id.teladan.posyandu;

import id.teladan.platform.NotNullIfSent;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a posyandu did in one month, and the coverage in percent that its four services reached. */
public record MonthReport(
    @NotNull Status status,
    @Nullable @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = Review.SCALE)
        BigDecimal gizi,
    @Nullable @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = Review.SCALE)
        BigDecimal kia,
    @Nullable @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = Review.SCALE)
        BigDecimal kb,
    @Nullable @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = Review.SCALE)
        BigDecimal immunization,
    @NotNullIfSent @Nullable Boolean additionalActivity) {

  public MonthReport {
    gizi = Percent.plain(gizi);
    kia = Percent.plain(kia);
    kb = Percent.plain(kb);
    immunization = Percent.plain(immunization);
    additionalActivity = Boolean.TRUE.equals(additionalActivity);
  }

  /** Open on its own day, open by home visits or an arranged service, or not at all. */
  public enum Status {
    OPEN_DAY("Buka (hari buka)"),
    SERVICE("Buka (layanan)"),
    CLOSED("Tutup");

    private final String title;

    Status(String title) {
      this.title = title;
    }

    public String title() {
      return title;
    }
  }

  public boolean hasAdditionalActivity() {
    return Boolean.TRUE.equals(additionalActivity);
  }

  boolean isOpen() {
    return status != Status.CLOSED;
  }
}
