package id.teladan.need;

import id.teladan.instrument.GapType;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Until when a follow-up is to be done where nobody has said so. Pure. */
enum Deadline {
  /** Those who come to the Posyandu are in danger. */
  DANGER(7),
  /** People have to learn. */
  USUAL(60),
  /** Something has to be bought. */
  EQUIPMENT(180);

  private final int days;

  Deadline(int days) {
    this.days = days;
  }

  int days() {
    return days;
  }

  LocalDate from(LocalDate day) {
    return day.plusDays(days);
  }

  /** Danger does not wait for a purchase. */
  static Deadline of(boolean danger, @Nullable GapType gap) {
    if (danger) {
      return DANGER;
    }
    return gap == GapType.SARANA ? EQUIPMENT : USUAL;
  }
}
