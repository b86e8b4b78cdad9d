package id.teladan.job;

import id.teladan.platform.Id;
import id.teladan.platform.Ids;
import java.util.UUID;

/** The key of one job. */
public record JobId(UUID value) implements Id {

  public static JobId next() {
    return new JobId(Ids.next());
  }

  public static JobId valueOf(String text) {
    return new JobId(Ids.parse(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
