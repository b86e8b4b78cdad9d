package id.teladan.evidence;

import id.teladan.visit.SheetId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a carried file says of a piece of evidence: the same as the address and the headers of one
 * that is sent.
 *
 * @param digest SHA-256 of its bytes in lower-case hex
 * @param takenPlace a geo URI
 */
public record CarriedEvidence(
    @NotNull EvidenceId id,
    @NotBlank String item,
    @NotNull @Pattern(regexp = "[0-9a-f]{64}") String digest,
    @Nullable String takenAt,
    @Nullable String takenPlace,
    @Nullable EvidenceId replaces) {

  NewEvidence on(SheetId sheet) {
    SentHeaders said = new SentHeaders(takenAt, takenPlace);
    return new NewEvidence(id, sheet, item, said.at(), said.place(), replaces);
  }
}
