package id.teladan.visit;

import id.teladan.platform.PageView;
import id.teladan.visit.SheetFiles.SheetFile;
import java.util.List;

/** Which files an item has, after one more. */
final class EvidenceSavedView extends PageView {

  final String code;
  final List<SheetFile> files;
  final int evidenceCount;
  final boolean hasEvidence;

  EvidenceSavedView(String code, List<SheetFile> files) {
    super("_evidence.mustache", null, "");
    this.code = code;
    this.files = files;
    this.evidenceCount = files.size();
    this.hasEvidence = !files.isEmpty();
  }
}
