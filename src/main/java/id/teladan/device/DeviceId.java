package id.teladan.device;

import id.teladan.platform.Id;
import id.teladan.platform.Ids;
import java.util.UUID;

public record DeviceId(UUID value) implements Id {

  /** For path parameters: text that is no id answers 404. */
  public static DeviceId valueOf(String text) {
    return new DeviceId(Ids.parse(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
