package id.teladan.evidence;

import id.teladan.evidence.SignatureService.Signed;
import id.teladan.platform.Actor;
import id.teladan.platform.PageView;
import id.teladan.platform.Words;
import id.teladan.visit.SheetHead;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands beside the answers of one sheet. */
final class EvidenceListView extends PageView {

  final String sheetId;
  final String assessor;
  final boolean own;
  final List<Row> rows;
  final List<RefusedRow> refused;
  final boolean hasRefused;
  final boolean signed;
  final String signer;
  final String signedAt;
  final boolean signedCurrent;

  EvidenceListView(
      Actor actor,
      SheetHead head,
      List<EvidenceFile> files,
      List<Refusal> refusals,
      @Nullable Signed signature) {
    super("list.mustache", actor, "Bukti");
    this.sheetId = head.id().toString();
    this.assessor = head.assessor();
    this.own = head.assessor().equals(actor.username());
    this.rows = files.stream().map(file -> Row.of(file, own)).toList();
    this.refused =
        refusals.stream()
            .map(it -> new RefusedRow(it.item(), it.reason(), Words.dateTime(it.refusedAt())))
            .toList();
    this.hasRefused = !refused.isEmpty();
    this.signed = signature != null;
    this.signer =
        signature == null
            ? ""
            : signature.signature().name() + ", " + signature.signature().position();
    this.signedAt = signature == null ? "" : Words.dateTime(signature.signature().signedAt());
    this.signedCurrent = signature != null && signature.current();
  }

  /** One piece, with what is known of it in words. */
  record Row(
      String id,
      String item,
      String address,
      boolean picture,
      boolean removed,
      boolean superseded,
      boolean late,
      boolean replaceable,
      String taken,
      String received,
      String digest) {

    static Row of(EvidenceFile file, boolean own) {
      return new Row(
          file.id().toString(),
          file.item(),
          "/api/v1/sheets/%s/evidence/%s".formatted(file.sheetId(), file.id()),
          file.isPicture(),
          file.isRemoved(),
          !file.holds(),
          file.late(),
          own && file.holds() && !file.isRemoved(),
          file.takenAt() == null ? "" : Words.dateTime(file.takenAt()),
          Words.dateTime(file.receivedAt()),
          file.digest().substring(0, 12));
    }
  }

  record RefusedRow(String item, String reason, String at) {}
}
