package id.teladan.certificate;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * The number of a paper, such as {@code 0047/SERT-KADER/PKM-TE/X/2026}. Kind, unit and year name a
 * series; the first part counts in it without a gap. Month and year are those of the day of issue
 * where the office is.
 */
public record CertificateNumber(int serial, CertificateKind kind, String unit, LocalDate issuedOn) {

  private static final int LONGEST_UNIT = 30;
  private static final List<String> ROMAN =
      List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");

  public CertificateNumber {
    if (serial < 1) {
      throw new IllegalArgumentException("serial " + serial);
    }
    if (!unit.equals(unitOf(unit))) {
      throw new IllegalArgumentException("\"%s\" is no unit".formatted(unit));
    }
  }

  /**
   * An office's short code as it may stand in a number: capitals, digits, dots and dashes, never
   * the stroke that separates the parts.
   */
  public static String unitOf(String shortCode) {
    String plain =
        Normalizer.normalize(shortCode, Normalizer.Form.NFKD)
            .toUpperCase(Locale.ROOT)
            .replaceAll("\\p{M}", "")
            .replaceAll("[^A-Z0-9.]+", "-")
            .replaceAll("^-+|-+$", "");
    String cut = plain.length() > LONGEST_UNIT ? plain.substring(0, LONGEST_UNIT) : plain;
    return cut.isEmpty() ? "UNIT" : cut.replaceAll("-+$", "");
  }

  @Override
  public String toString() {
    return "%04d/%s/%s/%s/%d"
        .formatted(
            serial, kind.code(), unit, ROMAN.get(issuedOn.getMonthValue() - 1), issuedOn.getYear());
  }
}
