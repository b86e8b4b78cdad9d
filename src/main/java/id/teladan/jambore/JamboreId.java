package id.teladan.jambore;

import id.teladan.platform.Id;
import id.teladan.platform.Ids;
import java.util.UUID;

/** The key of a jambore. */
public record JamboreId(UUID value) implements Id {

  public static JamboreId valueOf(String text) {
    return new JamboreId(Ids.parse(text));
  }

  public static JamboreId next() {
    return new JamboreId(Ids.next());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
