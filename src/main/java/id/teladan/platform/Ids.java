package id.teladan.platform;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

/** Makes and reads the UUIDs behind every {@link Id}. */
public final class Ids {

  private static final Pattern TEXT =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

  private Ids() {}

  /** A UUID of version 7 (RFC 9562): it sorts by the time it was made. */
  public static UUID next() {
    return UuidCreator.getTimeOrderedEpoch();
  }

  /** Reads a UUID from an address. Text that is none names nothing, and so is not found. */
  public static UUID parse(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    if (!TEXT.matcher(lower).matches()) {
      throw CommonProblem.NOT_FOUND.because("Alamat itu tidak memuat id yang benar.");
    }
    return UUID.fromString(lower);
  }
}
