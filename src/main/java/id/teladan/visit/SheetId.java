package id.teladan.visit;

import id.teladan.platform.Id;
import id.teladan.platform.Ids;
import java.util.UUID;

public record SheetId(UUID value) implements Id {

  public static SheetId next() {
    return new SheetId(Ids.next());
  }

  /** For path parameters: text that is no id answers 404. */
  public static SheetId valueOf(String text) {
    return new SheetId(Ids.parse(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
