package id.teladan.imports;

import id.teladan.platform.Id;
import id.teladan.platform.Ids;
import java.util.UUID;

/** The key of an import. */
public record ImportId(UUID value) implements Id {

  public static ImportId valueOf(String text) {
    return new ImportId(Ids.parse(text));
  }

  static ImportId next() {
    return new ImportId(Ids.next());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
