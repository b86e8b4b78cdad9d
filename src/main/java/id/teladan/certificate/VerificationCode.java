package id.teladan.certificate;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a stranger types or scans to check a paper: 16 characters of Crockford's alphabet, 80 random
 * bits. It has no I, L, O or U, so what is misread is read right all the same.
 */
public record VerificationCode(String value) {

  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int LENGTH = 16;
  private static final int GROUP = 4;
  private static final Pattern SHAPE = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");

  public VerificationCode {
    if (!SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException("no verification code");
    }
  }

  public static VerificationCode random(SecureRandom random) {
    StringBuilder value = new StringBuilder(LENGTH);
    for (int i = 0; i < LENGTH; i++) {
      value.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return new VerificationCode(value.toString());
  }

  /** Reads what a person typed: in any case, with or without dashes, O for 0, I or L for 1. */
  public static Optional<VerificationCode> read(String typed) {
    if (typed.length() > 4 * LENGTH) {
      return Optional.empty();
    }
    String value =
        typed
            .toUpperCase(Locale.ROOT)
            .replaceAll("[\\s\\p{Pd}_.]", "")
            .replace('O', '0')
            .replace('I', '1')
            .replace('L', '1');
    return SHAPE.matcher(value).matches()
        ? Optional.of(new VerificationCode(value))
        : Optional.empty();
  }

  /** In groups, as it is printed and as it stands in the address: {@code 7K2M-X9QD-4TRW-0HBC}. */
  @Override
  public String toString() {
    return value.replaceAll("(.{" + GROUP + "})(?!$)", "$1-");
  }
}
