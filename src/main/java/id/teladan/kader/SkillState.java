package id.teladan.kader;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where a kader stands in one skill; trained, assessed and able are three different things. */
public record SkillState(Skill skill, State state, @Nullable LocalDate assessedOn) {

  /** Never assessed, not yet able, able. */
  public enum State {
    BELUM_DINILAI("Belum dinilai"),
    BELUM("Belum tuntas"),
    TUNTAS("Tuntas");

    private final String title;

    State(String title) {
      this.title = title;
    }

    public String title() {
      return title;
    }
  }
}
