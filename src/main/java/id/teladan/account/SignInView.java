package id.teladan.account;

import id.teladan.platform.PageView;

/** The page to sign in on. */
final class SignInView extends PageView {

  private final String username;
  private final String next;
  private final boolean wrong;

  private SignInView(String username, String next, boolean wrong) {
    super("sign-in.mustache", null, "Masuk");
    this.username = username;
    this.next = next;
    this.wrong = wrong;
  }

  static SignInView fresh(String next) {
    return new SignInView("", next, false);
  }

  static SignInView afterWrong(String username, String next) {
    return new SignInView(username, next, true);
  }

  String username() {
    return username;
  }

  String next() {
    return next;
  }

  boolean wrong() {
    return wrong;
  }
}
