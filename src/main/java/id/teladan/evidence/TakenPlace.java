package id.teladan.evidence;

import id.teladan.platform.Checks;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a photo was taken, in degrees.
 *
 * @param accuracy in metres; null where it is not known
 */
record TakenPlace(BigDecimal latitude, BigDecimal longitude, @Nullable Integer accuracy) {

  private static final int DECIMALS = 6;
  private static final String NUMBER = "(-?\\d{1,3}(?:\\.\\d{1,15})?)";
  private static final Pattern GEO =
      Pattern.compile("geo:" + NUMBER + "," + NUMBER + "(?:;u=(\\d{1,7})(?:\\.\\d{1,15})?)?");

  /**
   * Reads a geo URI (RFC 5870), as in {@code geo:-0.128430,104.621900;u=12}.
   *
   * @throws id.teladan.platform.ProblemException 422 for anything else
   */
  static TakenPlace parse(String header) {
    Matcher geo = GEO.matcher(header.strip());
    if (geo.matches()) {
      BigDecimal latitude = degrees(geo.group(1));
      BigDecimal longitude = degrees(geo.group(2));
      if (within(latitude, 90) && within(longitude, 180)) {
        String accuracy = geo.group(3);
        return new TakenPlace(
            latitude, longitude, accuracy == null ? null : Integer.valueOf(accuracy));
      }
    }
    throw Checks.wrong("Taken-Place", "harus seperti geo:-0.12843,104.6219;u=12");
  }

  private static BigDecimal degrees(String text) {
    return new BigDecimal(text).setScale(DECIMALS, RoundingMode.HALF_UP);
  }

  private static boolean within(BigDecimal degrees, int most) {
    return degrees.abs().compareTo(BigDecimal.valueOf(most)) <= 0;
  }
}
