package id.teladan.certificate;

import id.teladan.platform.Words;
import java.time.LocalDate;

/** The days from the first to the last, both included. */
public record Period(LocalDate startsOn, LocalDate endsOn) {

  public Period {
    if (endsOn.isBefore(startsOn)) {
      throw new IllegalArgumentException("%s is before %s".formatted(endsOn, startsOn));
    }
  }

  public static Period day(LocalDate day) {
    return new Period(day, day);
  }

  /** As people write it, saying nothing twice: {@code 3–6 Oktober 2026}. */
  public String words() {
    return Words.days(startsOn, endsOn);
  }
}
