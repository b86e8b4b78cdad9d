package id.teladan.platform;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How far somebody's grants reach, in the form a query filters by: comma lists for FIND_IN_SET.
 * {@link ReachPlugin} defines the filter itself.
 *
 * @param regions region codes; each holds for itself and all below
 */
public record Reach(boolean everywhere, String regions, String puskesmas, String kader) {

  public static final Reach ALL = new Reach(true, "", "", "");

  static Reach of(List<Scope> scopes) {
    return new Reach(
        scopes.stream().anyMatch(Scope::isEverywhere),
        join(scopes.stream().map(Scope::region)),
        join(scopes.stream().map(Scope::puskesmasId)),
        join(scopes.stream().map(Scope::kaderId)));
  }

  /** Whether a place, known by its region code and perhaps its puskesmas, lies within. */
  public boolean covers(String regionCode, @Nullable UUID puskesmasId) {
    if (everywhere) {
      return true;
    }
    boolean region =
        Stream.of(regions.split(",", -1))
            .filter(code -> !code.isEmpty())
            .anyMatch(code -> regionCode.equals(code) || regionCode.startsWith(code + "."));
    return region
        || (puskesmasId != null
            && List.of(puskesmas.split(",", -1)).contains(puskesmasId.toString()));
  }

  private static String join(Stream<?> values) {
    return values.filter(Objects::nonNull).map(Object::toString).collect(Collectors.joining(","));
  }
}
