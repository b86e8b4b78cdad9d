package id.teladan.puskesmas;

import id.teladan.platform.Id;
import id.teladan.platform.Ids;
import java.util.UUID;

/** The key of a puskesmas. */
public record PuskesmasId(UUID value) implements Id {

  public static PuskesmasId valueOf(String text) {
    return new PuskesmasId(Ids.parse(text));
  }

  public static PuskesmasId next() {
    return new PuskesmasId(Ids.next());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
