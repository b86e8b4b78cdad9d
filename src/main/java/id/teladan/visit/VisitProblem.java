package id.teladan.visit;

import id.teladan.platform.ProblemType;

enum VisitProblem implements ProblemType {
  VISIT_EXISTS(409, "Kunjungan itu sudah ada"),
  VISIT_HAS_SHEETS(409, "Kunjungan sudah punya lembar nilai"),
  ENTRY_NOT_TAKING_PART(409, "Peserta tidak ikut dinilai"),
  SHEET_EXISTS(409, "Lembar nilai sudah ada"),
  SHEET_SUBMITTED(409, "Lembar nilai sudah dikirim"),
  SHEET_NOT_SUBMITTED(409, "Lembar nilai belum dikirim"),
  SHEET_DIFFERS(409, "Isi lembar nilai berbeda"),
  SHEET_CLASH(409, "Ada butir yang bentrok"),
  SHEETS_HANDED_IN(409, "Masih ada lembar di tangan panitia"),
  INSTRUMENT_MOVED(409, "Versi instrumen sudah berganti"),
  VERSION_NOT_HAD(409, "Lomba ini tidak memakai versi itu"),
  SHEET_INCOMPLETE(422, "Lembar nilai belum lengkap"),
  LATE_DECLINED(409, "Kiriman terlambat tidak diterima"),
  ITEM_NOT_IN_MODERATION(409, "Butir tidak sedang dimoderasi");

  private final int status;
  private final String title;

  VisitProblem(int status, String title) {
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
