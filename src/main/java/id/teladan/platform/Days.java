package id.teladan.platform;

import java.time.LocalDate;

/** Days that something can be planned for: Java and JSON know more of them than the database. */
public final class Days {

  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2999;

  /** What to say of a day that is none of these. */
  public static final String POSSIBLE = "tahun %d sampai %d".formatted(FIRST_YEAR, LAST_YEAR);

  private Days() {}

  public static boolean isPossible(LocalDate day) {
    return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
  }
}
