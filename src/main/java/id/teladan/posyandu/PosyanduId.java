package id.teladan.posyandu;

import id.teladan.platform.Id;
import id.teladan.platform.Ids;
import java.util.UUID;

/** The key of a posyandu. */
public record PosyanduId(UUID value) implements Id {

  public static PosyanduId valueOf(String text) {
    return new PosyanduId(Ids.parse(text));
  }

  public static PosyanduId next() {
    return new PosyanduId(Ids.next());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
