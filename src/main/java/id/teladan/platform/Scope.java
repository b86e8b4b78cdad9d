package id.teladan.platform;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a grant holds: a node of the region tree, one puskesmas, one kader's own record, or, with
 * none of the three, everywhere.
 */
public record Scope(@Nullable String region, @Nullable UUID puskesmasId, @Nullable UUID kaderId) {

  public static final Scope EVERYWHERE = new Scope(null, null, null);

  public Scope {
    int named =
        (region == null ? 0 : 1) + (puskesmasId == null ? 0 : 1) + (kaderId == null ? 0 : 1);
    if (named > 1) {
      throw new IllegalArgumentException("a scope names one place");
    }
  }

  public static Scope region(String code) {
    return new Scope(code, null, null);
  }

  public static Scope puskesmas(UUID id) {
    return new Scope(null, id, null);
  }

  public static Scope kader(UUID id) {
    return new Scope(null, null, id);
  }

  public boolean isEverywhere() {
    return region == null && puskesmasId == null && kaderId == null;
  }
}
