package id.teladan.bundle;

import id.teladan.platform.ProblemType;

enum BundleProblem implements ProblemType {
  BUNDLE_UNREADABLE(422, "Berkas kiriman tidak dapat dibuka"),
  BUNDLE_FOR_ANOTHER_PORTAL(422, "Berkas kiriman untuk portal lain"),
  BUNDLE_NOT_PROVEN(422, "Berkas kiriman tidak terbukti asalnya");

  private final int status;
  private final String title;

  BundleProblem(int status, String title) {
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
