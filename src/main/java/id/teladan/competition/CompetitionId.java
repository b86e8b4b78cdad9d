package id.teladan.competition;

import id.teladan.platform.Id;
import id.teladan.platform.Ids;
import java.util.UUID;

public record CompetitionId(UUID value) implements Id {

  public static CompetitionId next() {
    return new CompetitionId(Ids.next());
  }

  /** For path parameters: text that is no id answers 404. */
  public static CompetitionId valueOf(String text) {
    return new CompetitionId(Ids.parse(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
