package id.teladan.imports;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a text of a file means, however the office or its spreadsheet wrote it. */
final class FileText {

  private static final Pattern DAY_FIRST =
      Pattern.compile("([0-9]{1,2})[/-]([0-9]{1,2})[/-]([0-9]{4})");
  private static final Pattern ISO = Pattern.compile("([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})");
  private static final Pattern DECIMAL = Pattern.compile("[+-]?[0-9]{1,3}([.,][0-9]{1,15})?");
  private static final Pattern VILLAGE_DIGITS =
      Pattern.compile("([0-9]{2})([0-9]{2})([0-9]{2})([0-9]{4})");
  private static final Pattern WITHOUT_ZERO = Pattern.compile("8[0-9]{7,12}");

  private FileText() {}

  /** A region code, also where the file lost its dots. */
  static String villageCode(String text) {
    Matcher digits = VILLAGE_DIGITS.matcher(text);
    return digits.matches()
        ? String.join(".", digits.group(1), digits.group(2), digits.group(3), digits.group(4))
        : text;
  }

  /** A date of the calendar, day first or year first; empty for anything else. */
  static Optional<LocalDate> date(String text) {
    Matcher dayFirst = DAY_FIRST.matcher(text);
    if (dayFirst.matches()) {
      return date(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
    }
    Matcher iso = ISO.matcher(text);
    return iso.matches() ? date(iso.group(1), iso.group(2), iso.group(3)) : Optional.empty();
  }

  private static Optional<LocalDate> date(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  /** A number with a point or a comma; empty for anything else. */
  static Optional<BigDecimal> decimal(String text) {
    return DECIMAL.matcher(text).matches()
        ? Optional.of(new BigDecimal(text.replace(',', '.')))
        : Optional.empty();
  }

  /** A NIK as files hold it: with spaces, dots, or the apostrophe that keeps it a text. */
  static String nik(String text) {
    return text.replaceAll("[\\s.'’-]", "");
  }

  /** A spreadsheet takes the zero in front of a number away. */
  static @Nullable String phone(@Nullable String text) {
    return text != null && WITHOUT_ZERO.matcher(text).matches() ? "0" + text : text;
  }

  /** A text of the file in a message: not longer than it helps. */
  static String shortened(String text) {
    return text.length() <= 40 ? text : text.substring(0, text.offsetByCodePoints(0, 37)) + "...";
  }
}
