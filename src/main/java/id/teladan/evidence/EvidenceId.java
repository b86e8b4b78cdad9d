package id.teladan.evidence;

import id.teladan.platform.Id;
import id.teladan.platform.Ids;
import java.util.UUID;

public record EvidenceId(UUID value) implements Id {

  public static EvidenceId next() {
    return new EvidenceId(Ids.next());
  }

  /** For path parameters: text that is no id answers 404. */
  public static EvidenceId valueOf(String text) {
    return new EvidenceId(Ids.parse(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
