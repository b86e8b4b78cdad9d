package id.teladan.attendance;

import id.teladan.platform.Id;
import id.teladan.platform.Ids;
import java.util.UUID;

/** The key of a session. */
public record SessionId(UUID value) implements Id {

  public static SessionId valueOf(String text) {
    return new SessionId(Ids.parse(text));
  }

  public static SessionId next() {
    return new SessionId(Ids.next());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
