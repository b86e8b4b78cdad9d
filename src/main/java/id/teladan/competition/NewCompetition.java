package id.teladan.competition;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import id.teladan.instrument.Instrument;
import id.teladan.platform.Days;
import id.teladan.platform.FieldError;
import id.teladan.platform.NotNullIfSent;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a committee asks for. What it leaves out is decided by the house: one judge, the tie-break
 * of the instrument, and no judge from the same puskesmas unless a puskesmas judges its own.
 */
@JsonIgnoreProperties({"status", "hash"})
public record NewCompetition(
    @Nullable UUID id,
    @NotBlank(message = "wajib diisi") @Size(max = 200, message = "paling panjang 200 huruf")
        String name,
    Instrument.@Nullable Kind kind,
    @NotNull(message = "wajib diisi") @Valid Chosen instrument,
    @Nullable String region,
    @Nullable UUID puskesmasId,
    @NotNull(message = "wajib diisi") LocalDate opensOn,
    @NotNull(message = "wajib diisi") LocalDate closesOn,
    @NotNullIfSent
        @Nullable
        @Min(value = 1, message = "1 sampai 20")
        @Max(value = 20, message = "1 sampai 20")
        Integer judges,
    @NotNullIfSent @Nullable List<@NotNull(message = "wajib diisi") String> tieBreak,
    @NotNullIfSent @Nullable ConflictRule conflictRule) {

  /** The version of an instrument as a caller names it. */
  public record Chosen(
      @NotBlank(message = "wajib diisi") String code,
      @NotNull(message = "wajib diisi") Integer version) {}

  CompetitionId idOrNext() {
    return id == null ? CompetitionId.next() : new CompetitionId(id);
  }

  int judgesOrOne() {
    return judges == null ? 1 : judges;
  }

  ConflictRule ruleOrUsual() {
    if (conflictRule != null) {
      return conflictRule;
    }
    return puskesmasId == null ? ConflictRule.PUSKESMAS : ConflictRule.NONE;
  }

  List<String> tieBreakOr(List<String> usual) {
    return tieBreak == null ? usual : tieBreak;
  }

  /** What is wrong with the fields among themselves and against the instrument. */
  List<FieldError> faults(Instrument scored) {
    List<FieldError> faults = new ArrayList<>();
    if (!Days.isPossible(opensOn)) {
      faults.add(new FieldError("opensOn", Days.POSSIBLE));
    }
    if (!Days.isPossible(closesOn)) {
      faults.add(new FieldError("closesOn", Days.POSSIBLE));
    }
    if (closesOn.isBefore(opensOn)) {
      faults.add(new FieldError("closesOn", "tidak boleh sebelum tanggal mulai"));
    }
    if (kind != null && kind != scored.kind()) {
      faults.add(new FieldError("kind", "instrumen ini untuk " + scored.kind()));
    }
    if (region == null && puskesmasId == null) {
      faults.add(new FieldError("region", "sebut wilayah atau puskesmas"));
    }
    List<String> sections = tieBreakOr(scored.tieBreak());
    if (sections.stream().distinct().count() < sections.size()) {
      faults.add(new FieldError("tieBreak", "satu bagian disebut dua kali"));
    }
    sections.stream()
        .filter(code -> scored.findSection(code).isEmpty())
        .forEach(
            code ->
                faults.add(
                    new FieldError("tieBreak", "instrumen tidak punya bagian " + shortened(code))));
    return faults;
  }

  private static String shortened(String code) {
    return code.length() <= 20 ? code : code.substring(0, 20) + "…";
  }
}
