package id.teladan.visit;

import id.teladan.platform.Id;
import id.teladan.platform.Ids;
import java.util.UUID;

public record OperationId(UUID value) implements Id {

  public static OperationId next() {
    return new OperationId(Ids.next());
  }

  /** For path parameters: text that is no id answers 404. */
  public static OperationId valueOf(String text) {
    return new OperationId(Ids.parse(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
