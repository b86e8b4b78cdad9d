package id.teladan.testing;

import id.teladan.kader.KaderId;
import id.teladan.platform.Grant;
import id.teladan.platform.Role;
import id.teladan.platform.Scope;
import id.teladan.testing.Routes.Route;
import java.util.EnumMap;
import java.util.Map;

/** One caller of each role in one place: a program for the API, a browser for pages. */
public final class Callers {

  private final Map<Role, PortalClient> programs = new EnumMap<>(Role.class);
  private final Map<Role, PortalClient> browsers = new EnumMap<>(Role.class);

  private final Scope place;

  /** They reach everything. */
  public Callers() {
    this(Scope.EVERYWHERE);
  }

  /** They belong to the office of a region. */
  public Callers(String region) {
    this(Scope.region(region));
  }

  private Callers(Scope place) {
    this.place = place;
  }

  public PortalClient of(Role role, Route route) {
    return route.isApi()
        ? programs.computeIfAbsent(role, one -> account(one).api())
        : browsers.computeIfAbsent(role, one -> account(one).browser());
  }

  /** Somebody who may call the route. */
  public PortalClient allowed(Route route) {
    return of(route.roles().stream().findFirst().orElse(Role.ADMIN), route);
  }

  private TestAccount account(Role role) {
    return role == Role.KADER
        ? TestAccount.with(new Grant(role, Scope.kader(newKader().value())))
        : TestAccount.with(new Grant(role, place));
  }

  private static KaderId newKader() {
    Registers registers = Registers.on(MariaDb.jdbi());
    return registers.newKader(registers.newPosyandu(registers.newPuskesmas()));
  }
}
