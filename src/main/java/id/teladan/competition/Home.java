package id.teladan.competition;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where somebody is at home: what conflicts of interest are judged by. */
record Home(@Nullable UUID puskesmasId, @Nullable String villageCode) {

  boolean sharesPuskesmas(Home other) {
    return puskesmasId != null && puskesmasId.equals(other.puskesmasId);
  }

  boolean sharesVillage(Home other) {
    return villageCode != null && villageCode.equals(other.villageCode);
  }
}
