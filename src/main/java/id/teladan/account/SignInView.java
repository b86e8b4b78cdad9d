package id.teladan.account;

import id.teladan.platform.PageView;

/** The page to sign in on. */
final class SignInView extends PageView {

  private final String username;
  private final String next;
  private final boolean wrong;
  private final boolean ended;

  private SignInView(String username, String next, boolean wrong, boolean ended) {
    super("sign-in.mustache", null, "Masuk");
    this.username = username;
    this.next = next;
    this.wrong = wrong;
    this.ended = ended;
  }

  /** Before any try; whether a session ended under a form that was being sent. */
  static SignInView fresh(String next, boolean ended) {
    return new SignInView("", next, false, ended);
  }

  static SignInView afterWrong(String username, String next) {
    return new SignInView(username, next, true, false);
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

  boolean ended() {
    return ended;
  }
}
