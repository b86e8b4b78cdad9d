package id.teladan;

import id.teladan.platform.PageView;

/** One kind of failure, explained. */
final class ProblemTypeView extends PageView {

  final String slug;
  final String text;

  ProblemTypeView(String slug, String text) {
    super("problem-type.mustache", null, slug);
    this.slug = slug;
    this.text = text;
  }
}
