package id.teladan.pelatihan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A pelatihan as the kader who takes part sees it. */
public record OwnPelatihan(
    PelatihanId id,
    String title,
    LocalDate startsOn,
    LocalDate endsOn,
    String venue,
    PelatihanStatus decided,
    EnrollmentOutcome outcome,
    @Nullable Outcome completion,
    @Nullable Integer attendedHours,
    @Nullable Integer ofHours) {}
