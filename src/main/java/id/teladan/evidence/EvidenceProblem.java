package id.teladan.evidence;

import id.teladan.platform.ProblemType;

enum EvidenceProblem implements ProblemType {
  DIGEST_DIFFERS(422, "Isi berkas berbeda dari sidiknya"),
  EVIDENCE_UNREADABLE(422, "Berkas bukti tidak dikenali"),
  EVIDENCE_TOO_LARGE(422, "Berkas bukti terlalu besar"),
  EVIDENCE_UNSAFE(422, "Berkas bukti tidak aman"),
  PARTS_MISSING(409, "Berkas belum lengkap"),
  EVIDENCE_REMOVED(410, "Berkas bukti sudah dihapus");

  private final int status;
  private final String title;

  EvidenceProblem(int status, String title) {
    this.status = status;
    this.title = title;
  }

  @Override
  public int status() {
    return status;
  }

  @Override
  public String title() {
    return title;
  }
}
