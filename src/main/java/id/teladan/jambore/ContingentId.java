package id.teladan.jambore;

import id.teladan.platform.Id;
import id.teladan.platform.Ids;
import java.util.UUID;

/** The key of a contingent. */
public record ContingentId(UUID value) implements Id {

  public static ContingentId valueOf(String text) {
    return new ContingentId(Ids.parse(text));
  }

  public static ContingentId next() {
    return new ContingentId(Ids.next());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
