package id.teladan.platform;

import java.security.Principal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Who asks, with everything they were granted. The portal's own work is done by {@link #SYSTEM}.
 */
public record Actor(String username, String name, List<Grant> grants) implements Principal {

  /** The portal itself: start-up work and background jobs. Nobody signs in as this. */
  public static final Actor SYSTEM =
      new Actor(
          "sistem",
          "Sistem",
          Arrays.stream(Role.values()).map(role -> new Grant(role, Scope.EVERYWHERE)).toList());

  public Actor {
    grants = List.copyOf(grants);
  }

  @Override
  public String getName() {
    return username;
  }

  public boolean has(Role... anyOf) {
    Set<Role> wanted = setOf(anyOf);
    return grants.stream().anyMatch(grant -> wanted.contains(grant.role()));
  }

  /** Refuses (403) whoever holds none of the roles, wherever. */
  public void require(Role... anyOf) {
    if (!has(anyOf)) {
      throw CommonProblem.FORBIDDEN.because("Peran Anda tidak mengizinkan tindakan ini.");
    }
  }

  /** How far the grants with one of these roles reach, together. */
  public Reach reach(Role... roles) {
    Set<Role> wanted = setOf(roles);
    return Reach.of(
        grants.stream().filter(grant -> wanted.contains(grant.role())).map(Grant::scope).toList());
  }

  /** The record of the kader this person is, if the account belongs to one. */
  public Optional<UUID> kaderId() {
    return grants.stream()
        .filter(grant -> grant.role() == Role.KADER)
        .flatMap(grant -> Optional.ofNullable(grant.scope().kaderId()).stream())
        .findFirst();
  }

  private static Set<Role> setOf(Role... roles) {
    Set<Role> set = EnumSet.noneOf(Role.class);
    set.addAll(Arrays.asList(roles));
    return set;
  }
}
