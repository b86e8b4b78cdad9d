package id.teladan.region;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A Kemendagri code: {@code PP}, {@code PP.KK}, {@code PP.KK.CC} or {@code PP.KK.CC.DDDD}. */
public record RegionCode(String value) {

  private static final Pattern FORM =
      Pattern.compile("[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?");

  public RegionCode {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("no region code: " + value);
    }
  }

  /** Reads a code as people write it; empty when it has not the form of one. */
  public static Optional<RegionCode> read(String text) {
    String stripped = text.strip();
    return FORM.matcher(stripped).matches()
        ? Optional.of(new RegionCode(stripped))
        : Optional.empty();
  }

  public RegionLevel level() {
    for (RegionLevel level : RegionLevel.values()) {
      if (level.codeLength() == value.length()) {
        return level;
      }
    }
    throw new AssertionError(value);
  }

  /** The code of what this lies in; null for a province. */
  public @Nullable RegionCode parent() {
    int dot = value.lastIndexOf('.');
    return dot < 0 ? null : new RegionCode(value.substring(0, dot));
  }

  @Override
  public String toString() {
    return value;
  }
}
