package id.teladan.competition;

import id.teladan.platform.ProblemException;
import java.util.Optional;

/** How far a competition has come. */
public enum CompetitionStatus {
  /** Being prepared; its rules may still change. */
  DRAFT("Disiapkan"),
  /** Its rules are frozen; visits are scored. */
  OPEN("Penilaian"),
  /** Sealed by a decision; nothing below changes until a correction opens it again. */
  DECIDED("Ditetapkan");

  private final String title;

  CompetitionStatus(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }

  /** Refuses (409) when a decision has sealed the competition. */
  public void requireUnsealed() {
    if (this == DECIDED) {
      throw sealed();
    }
  }

  /** Refuses (409) unless visits may be scored now. */
  public void requireOpen() {
    Optional<ProblemException> refusal = whyNotOpen();
    if (refusal.isPresent()) {
      throw refusal.get();
    }
  }

  /** Why nothing may be scored now; empty while it may. */
  public Optional<ProblemException> whyNotOpen() {
    return switch (this) {
      case DRAFT ->
          Optional.of(
              CompetitionProblem.COMPETITION_NOT_OPEN.because(
                  "Lomba ini belum dibuka oleh panitia."));
      case OPEN -> Optional.empty();
      case DECIDED -> Optional.of(sealed());
    };
  }

  private static ProblemException sealed() {
    return CompetitionProblem.SEALED.because(
        "Hasil lomba ini sudah ditetapkan. Perubahan perlu koreksi lebih dahulu.");
  }
}
