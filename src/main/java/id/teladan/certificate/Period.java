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
    String end = Words.date(endsOn);
    if (startsOn.equals(endsOn)) {
      return end;
    }
    String start = Words.date(startsOn);
    if (startsOn.getYear() != endsOn.getYear()) {
      return start + " – " + end;
    }
    String startWithoutYear = start.substring(0, start.lastIndexOf(' '));
    return startsOn.getMonth() == endsOn.getMonth()
        ? startsOn.getDayOfMonth() + "–" + end
        : startWithoutYear + " – " + end;
  }
}
