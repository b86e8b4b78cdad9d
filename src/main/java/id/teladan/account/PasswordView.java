package id.teladan.account;

import id.teladan.platform.Actor;
import id.teladan.platform.PageView;

/** The page on which one changes one's own password. */
final class PasswordView extends PageView {

  private final String currentError;
  private final String freshError;

  PasswordView(Actor actor, String currentError, String freshError) {
    super("password.mustache", actor, "Kata sandi");
    this.currentError = currentError;
    this.freshError = freshError;
  }

  String currentError() {
    return currentError;
  }

  boolean hasCurrentError() {
    return !currentError.isEmpty();
  }

  String freshError() {
    return freshError;
  }

  boolean hasFreshError() {
    return !freshError.isEmpty();
  }

  boolean hasErrors() {
    return hasCurrentError() || hasFreshError();
  }

  int shortest() {
    return PasswordRules.SHORTEST;
  }
}
