package id.teladan.kader;

import id.teladan.platform.Checks;
import id.teladan.platform.FieldError;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An assessment as it is handed in: which steps of which skill were shown, and when. */
public record NewSkillAssessment(
    @NotNull String skill,
    @NotNull LocalDate assessedOn,
    @NotNull @Size(max = 100, message = "paling banyak 100 langkah")
        List<@Nullable Integer> stepsDone) {

  private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);

  List<FieldError> faults(LocalDate today) {
    List<FieldError> faults = new ArrayList<>(Checks.of(this));
    if (!faults.isEmpty()) {
      return faults;
    }
    if (assessedOn.isAfter(today) || assessedOn.isBefore(FIRST)) {
      faults.add(new FieldError("assessedOn", "bukan tanggal penilaian yang mungkin"));
    }
    Optional<Skill> known = Skills.find(skill);
    if (known.isEmpty()) {
      faults.add(new FieldError("skill", "tidak ada keterampilan dengan kode itu"));
      return faults;
    }
    if (stepsDone.stream().anyMatch(Objects::isNull)
        || !known.get().hasSteps(Set.copyOf(stepsDone.stream().map(this::number).toList()))) {
      faults.add(
          new FieldError(
              "stepsDone",
              "langkah %s bernomor 1 sampai %d".formatted(skill, known.get().steps().size())));
    } else if (new HashSet<>(stepsDone).size() < stepsDone.size()) {
      faults.add(new FieldError("stepsDone", "satu langkah disebut dua kali"));
    }
    return faults;
  }

  private Integer number(@Nullable Integer step) {
    return step == null ? 0 : step;
  }
}
