package id.teladan.visit;

import id.teladan.platform.Id;
import id.teladan.platform.Ids;
import java.util.UUID;

public record VisitId(UUID value) implements Id {

  public static VisitId next() {
    return new VisitId(Ids.next());
  }

  /** For path parameters: text that is no id answers 404. */
  public static VisitId valueOf(String text) {
    return new VisitId(Ids.parse(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
