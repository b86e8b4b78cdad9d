package id.teladan.jambore;

import id.teladan.platform.Id;
import id.teladan.platform.Ids;
import java.util.UUID;

/** The key of a branch. */
public record BranchId(UUID value) implements Id {

  public static BranchId valueOf(String text) {
    return new BranchId(Ids.parse(text));
  }

  public static BranchId next() {
    return new BranchId(Ids.next());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
