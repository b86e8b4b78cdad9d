package id.teladan.competition;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The versions of its instrument that a competition has had.
 *
 * @param inForce the one that it is scored by
 * @param earlier those that were in force before, in the order in which they first were
 */
public record Versions(int inForce, List<Integer> earlier) {

  public Versions {
    earlier = List.copyOf(earlier);
  }

  /** As a competition's row keeps them. */
  public static Versions of(int inForce, @Nullable String earlier) {
    return new Versions(
        inForce,
        earlier == null
            ? List.of()
            : Stream.of(earlier.split(",", -1)).map(Integer::valueOf).toList());
  }

  /** Each once, rising. */
  public List<Integer> all() {
    return Stream.concat(earlier.stream(), Stream.of(inForce)).distinct().sorted().toList();
  }

  /** Whether it is, or ever was, in force. */
  public boolean has(int version) {
    return version == inForce || earlier.contains(version);
  }

  /** The one that the competition was set up with. */
  int first() {
    return earlier.isEmpty() ? inForce : earlier.get(0);
  }

  Versions movedTo(int version) {
    List<Integer> before = new ArrayList<>(earlier);
    if (!before.contains(inForce)) {
      before.add(inForce);
    }
    return new Versions(version, before);
  }

  public String earlierText() {
    return earlier.stream().map(String::valueOf).collect(Collectors.joining(","));
  }
}
