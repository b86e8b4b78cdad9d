package id.teladan.competition;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody appointed to judge, with the home that conflicts of interest are judged by. */
public record Assessor(
    String username,
    String name,
    @Nullable UUID homePuskesmasId,
    @Nullable String homeVillageCode) {

  Home home() {
    return new Home(homePuskesmasId, homeVillageCode);
  }
}
