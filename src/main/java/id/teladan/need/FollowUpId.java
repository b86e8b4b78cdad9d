package id.teladan.need;

import id.teladan.platform.Id;
import id.teladan.platform.Ids;
import java.util.UUID;

public record FollowUpId(UUID value) implements Id {

  public static FollowUpId next() {
    return new FollowUpId(Ids.next());
  }

  /** For path parameters: text that is no id answers 404. */
  public static FollowUpId valueOf(String text) {
    return new FollowUpId(Ids.parse(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
