package id.teladan.platform;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates, times and numbers as people in Indonesia read them. */
public final class Words {

  /** Where the office's calendar days begin. */
  public static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

  private static final Locale INDONESIAN = Locale.forLanguageTag("id-ID");
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMMM uuuu", INDONESIAN);
  private static final DateTimeFormatter DAY_AND_MONTH =
      DateTimeFormatter.ofPattern("d MMMM", INDONESIAN);
  private static final DateTimeFormatter SHORT_DATE =
      DateTimeFormatter.ofPattern("d MMM uuuu", INDONESIAN);
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm", INDONESIAN);

  private Words() {}

  /** As in {@code 14 Agustus 2026}. */
  public static String date(LocalDate date) {
    return DATE.format(date);
  }

  /** As in {@code 3–6 Oktober 2026}, saying nothing twice. */
  public static String days(LocalDate from, LocalDate to) {
    String end = date(to);
    if (from.equals(to)) {
      return end;
    }
    if (from.getYear() != to.getYear()) {
      return date(from) + " – " + end;
    }
    return from.getMonth() == to.getMonth()
        ? from.getDayOfMonth() + "–" + end
        : DAY_AND_MONTH.format(from) + " – " + end;
  }

  /** As in {@code 14 Agustus 2026, 09.30–11.00 WIB}; over several days each end has its own. */
  public static String span(Instant from, Instant to) {
    String start = date(day(from)) + ", " + TIME.format(from.atZone(ZONE));
    return day(from).equals(day(to))
        ? start + "–" + time(to)
        : start + " – " + date(day(to)) + ", " + time(to);
  }

  /** As in {@code 14 Agt 2026}. */
  public static String shortDate(LocalDate date) {
    return SHORT_DATE.format(date);
  }

  /** As in {@code 14 Agustus 2026 09.30 WIB}. */
  public static String dateTime(Instant instant) {
    return date(day(instant)) + " " + time(instant);
  }

  /** As in {@code 09.30 WIB}. */
  public static String time(Instant instant) {
    return TIME.format(instant.atZone(ZONE)) + " WIB";
  }

  /** The calendar day of an instant, where the office is. */
  public static LocalDate day(Instant instant) {
    return instant.atZone(ZONE).toLocalDate();
  }

  /** Two decimals, HALF_UP, with a comma: {@code 81,00}. */
  public static String decimal(BigDecimal value) {
    return format("#,##0.00", value.setScale(2, RoundingMode.HALF_UP));
  }

  /** As many decimals as there are, at most two: {@code 7,5}. */
  public static String number(BigDecimal value) {
    return format("#,##0.##", value.setScale(2, RoundingMode.HALF_UP));
  }

  /** As in {@code 1.250}. */
  public static String count(long value) {
    return format("#,##0", BigDecimal.valueOf(value));
  }

  /** As in {@code Rp 1.250.000}. */
  public static String rupiah(long value) {
    return "Rp " + count(value);
  }

  private static String format(String pattern, BigDecimal value) {
    // a DecimalFormat must not be shared between threads
    return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(INDONESIAN)).format(value);
  }
}
