package id.teladan.visit;

import id.teladan.platform.PageView;

/** How many files an item has, after one more. */
final class EvidenceSavedView extends PageView {

  final String code;
  final int evidenceCount;
  final boolean hasEvidence;

  EvidenceSavedView(String code, int evidenceCount) {
    super("_evidence.mustache", null, "");
    this.code = code;
    this.evidenceCount = evidenceCount;
    this.hasEvidence = evidenceCount > 0;
  }
}
