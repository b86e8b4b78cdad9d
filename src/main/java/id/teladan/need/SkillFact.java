package id.teladan.need;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a kader stands with one skill.
 *
 * @param assessedOn the day of the latest assessment; null when there was none
 */
record SkillFact(String code, String group, State state, @Nullable LocalDate assessedOn) {

  enum State {
    BELUM_DINILAI,
    BELUM,
    TUNTAS
  }

  boolean isGap() {
    return state == State.BELUM;
  }

  boolean isAssessed() {
    return state != State.BELUM_DINILAI;
  }
}
