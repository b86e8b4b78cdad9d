package id.teladan.pelatihan;

import id.teladan.platform.Id;
import id.teladan.platform.Ids;
import java.util.UUID;

/** The key of a pelatihan. */
public record PelatihanId(UUID value) implements Id {

  public static PelatihanId valueOf(String text) {
    return new PelatihanId(Ids.parse(text));
  }

  public static PelatihanId next() {
    return new PelatihanId(Ids.next());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
