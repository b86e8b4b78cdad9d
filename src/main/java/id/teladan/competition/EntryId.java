package id.teladan.competition;

import id.teladan.platform.Id;
import id.teladan.platform.Ids;
import java.util.UUID;

public record EntryId(UUID value) implements Id {

  public static EntryId next() {
    return new EntryId(Ids.next());
  }

  /** For path parameters: text that is no id answers 404. */
  public static EntryId valueOf(String text) {
    return new EntryId(Ids.parse(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
