package id.teladan.account;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Which passwords are good enough: long rather than strange (NIST SP 800-63B). */
final class PasswordRules {

  static final int SHORTEST = 10;
  private static final int LONGEST = 200;
  private static final Set<String> GUESSED_FIRST =
      Set.of(
          "1234567890",
          "0123456789",
          "0987654321",
          "qwertyuiop",
          "1q2w3e4r5t",
          "passwordpassword",
          "password123",
          "password1234",
          "indonesia123",
          "bismillah123",
          "posyandu123",
          "posyandu2026",
          "puskesmas123",
          "katasandi123",
          "rahasia123",
          "admin12345",
          "abcdefghij");

  private PasswordRules() {}

  /** What is wrong with the password, if anything. */
  static Optional<String> fault(String password, String username) {
    String lower = password.toLowerCase(Locale.ROOT);
    if (password.codePointCount(0, password.length()) < SHORTEST) {
      return Optional.of("paling sedikit " + SHORTEST + " huruf");
    }
    if (password.length() > LONGEST) {
      return Optional.of("paling banyak " + LONGEST + " huruf");
    }
    if (lower.equals(username) || lower.chars().distinct().count() < 4) {
      return Optional.of("terlalu mudah ditebak");
    }
    return GUESSED_FIRST.contains(lower)
        ? Optional.of("terlalu sering dipakai orang")
        : Optional.empty();
  }
}
