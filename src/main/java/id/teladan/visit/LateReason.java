package id.teladan.visit;

import id.teladan.competition.CompetitionStatus;
import id.teladan.competition.EntryStatus;
import id.teladan.platform.ProblemException;
import java.util.Optional;

/** Why something that an assessor sent can no longer change its sheet by itself. */
public enum LateReason {
  SEALED("hasil lomba sudah ditetapkan"),
  NOT_TAKING_PART("peserta tidak ikut dinilai lagi"),
  SUBMITTED("lembar sudah dikirim"),
  NOT_IN_MODERATION("butir tidak sedang dimoderasi");

  private static final String KEPT =
      " Kiriman ini disimpan sebagai kiriman terlambat; panitia memutuskan.";

  private final String title;

  LateReason(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }

  /** Why nothing about the sheet may change any more; empty while it may. */
  static Optional<LateReason> of(SheetHead head) {
    return of(head.competitionStatus(), head.entryStatus());
  }

  static Optional<LateReason> of(CompetitionStatus competition, EntryStatus entry) {
    if (competition == CompetitionStatus.DECIDED) {
      return Optional.of(SEALED);
    }
    return entry == EntryStatus.REGISTERED ? Optional.empty() : Optional.of(NOT_TAKING_PART);
  }

  /** Why an answer to this item is too late; empty while it is not. */
  static Optional<LateReason> of(SheetHead head, String item) {
    return of(head)
        .or(
            () -> {
              if (!head.isWritable()) {
                return Optional.of(SUBMITTED);
              }
              return head.takes(item) ? Optional.empty() : Optional.of(NOT_IN_MODERATION);
            });
  }

  /** What the sender is told. It says the same each time that the same thing is sent. */
  ProblemException problem() {
    return switch (this) {
      case SEALED ->
          CompetitionStatus.DECIDED
              .whyNotOpen()
              .orElseThrow(() -> new IllegalStateException("what is decided is not open"));
      case NOT_TAKING_PART ->
          VisitProblem.ENTRY_NOT_TAKING_PART.because("Peserta ini tidak ikut dinilai lagi." + KEPT);
      case SUBMITTED -> VisitProblem.SHEET_SUBMITTED.because("Lembar sudah dikirim." + KEPT);
      case NOT_IN_MODERATION ->
          VisitProblem.ITEM_NOT_IN_MODERATION.because(
              "Hanya butir yang dimoderasi yang masih dapat diubah." + KEPT);
    };
  }
}
