package id.teladan.bundle;

import com.fasterxml.jackson.databind.JsonNode;
import id.teladan.device.DeviceId;
import id.teladan.evidence.CarriedEvidence;
import id.teladan.visit.SheetId;
import id.teladan.visit.VisitId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one person left unsent on one tablet.
 *
 * @param id of this file, for the audit
 */
record Bundle(
    @NotNull UUID id,
    @NotNull String username,
    @NotNull DeviceId deviceId,
    @NotNull @Valid @Size(max = 500) List<SheetPart> sheets) {

  /**
   * One sheet's operations, by what the tablet knew when they were made.
   *
   * @param instrumentVersion that the sheet is filled under; null where the tablet does not say
   * @param photos what lies in this very file; null in files of older releases
   * @param submission null when the sheet was not handed in
   */
  record SheetPart(
      @NotNull SheetId sheetId,
      @NotNull VisitId visitId,
      @Nullable Integer instrumentVersion,
      @NotNull @Valid List<Group> groups,
      @Nullable @Valid @Size(max = 1000) List<Photo> photos,
      @Nullable @Valid Submission submission) {

    List<Photo> photosOrNone() {
      return photos == null ? List.of() : photos;
    }
  }

  record Group(@Nullable Integer known, @NotNull @Size(max = 500) List<JsonNode> operations) {}

  /**
   * A photo or paper.
   *
   * @param line in which line of the file it lies, counted from 1, which is this list's own
   */
  record Photo(@NotNull @Min(2) Integer line, @NotNull @Valid CarriedEvidence evidence) {}

  record Submission(@NotNull String stateHash) {}
}
