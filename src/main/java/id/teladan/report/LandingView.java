package id.teladan.report;

import id.teladan.platform.PageView;

/** What a stranger sees. */
final class LandingView extends PageView {

  LandingView() {
    super("landing.mustache", null, "Portal lomba dan pelatihan Posyandu");
  }
}
