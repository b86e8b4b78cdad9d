package id.teladan.result;

import id.teladan.platform.Id;
import id.teladan.platform.Ids;
import java.util.UUID;

/** The key of one {@link Penalty}. */
public record PenaltyId(UUID value) implements Id {

  public static PenaltyId valueOf(String text) {
    return new PenaltyId(Ids.parse(text));
  }

  public static PenaltyId next() {
    return new PenaltyId(Ids.next());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
