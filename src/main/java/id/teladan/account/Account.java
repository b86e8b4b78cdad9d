package id.teladan.account;

import id.teladan.platform.Actor;
import id.teladan.platform.Grant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person who may come in. The password is no part of it: nobody reads that.
 *
 * @param homePuskesmasId where the person works, for conflicts of interest
 * @param homeVillageCode where the person lives, likewise
 * @param active false where it was switched off: all it did stands, and nobody comes in with it
 */
public record Account(
    String username,
    String name,
    List<Grant> grants,
    @Nullable UUID homePuskesmasId,
    @Nullable String homeVillageCode,
    boolean active) {

  public Account {
    grants = List.copyOf(grants);
  }

  Actor actor() {
    return new Actor(username, name, grants);
  }
}
