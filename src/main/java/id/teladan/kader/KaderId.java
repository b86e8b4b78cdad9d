package id.teladan.kader;

import id.teladan.platform.Id;
import id.teladan.platform.Ids;
import java.util.UUID;

/** The key of a kader. */
public record KaderId(UUID value) implements Id {

  public static KaderId valueOf(String text) {
    return new KaderId(Ids.parse(text));
  }

  public static KaderId next() {
    return new KaderId(Ids.next());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
