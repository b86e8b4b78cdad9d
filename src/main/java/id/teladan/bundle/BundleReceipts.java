package id.teladan.bundle;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.teladan.evidence.EvidenceId;
import id.teladan.evidence.EvidenceReceipt;
import id.teladan.platform.Problem;
import id.teladan.visit.Receipt;
import id.teladan.visit.SheetId;
import id.teladan.visit.SubmissionService.Submission;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The portal's answer to a file, which goes back to the tablet as a file: every receipt is signed
 * by itself, so nobody on the way can change one.
 */
record BundleReceipts(UUID bundleId, String username, List<SheetReceipts> sheets) {

  /**
   * @param sheetId as the tablet named it
   * @param storedAs the portal's sheet of that visit; another one where it had one already
   * @param photos as many as the file has of this sheet
   * @param submission null where none was asked for or it was not accepted
   * @param problem why the sheet, or its submission, was not accepted
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record SheetReceipts(
      SheetId sheetId,
      SheetId storedAs,
      List<Receipt> receipts,
      List<PhotoReceipt> photos,
      @Nullable Submission submission,
      @Nullable Problem problem) {}

  /**
   * What became of a photo or paper.
   *
   * @param receipt signed; null where there is none
   * @param problem why there is none; not signed, so it decides nothing on the tablet
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record PhotoReceipt(
      EvidenceId evidenceId, @Nullable EvidenceReceipt receipt, @Nullable Problem problem) {}
}
