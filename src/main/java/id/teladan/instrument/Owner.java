package id.teladan.instrument;

import id.teladan.platform.Actor;
import id.teladan.platform.Grant;
import id.teladan.platform.Role;
import id.teladan.platform.Scope;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The office whose instrument it is. An office that reaches everywhere makes it nobody's. */
record Owner(@Nullable String regionCode, @Nullable UUID puskesmasId) {

  static final Owner NOBODY = new Owner(null, null);

  static Owner of(Actor actor) {
    List<Scope> scopes =
        actor.grants().stream()
            .filter(grant -> grant.role() == Role.ADMIN || grant.role() == Role.COMMITTEE)
            .map(Grant::scope)
            .toList();
    if (scopes.isEmpty() || scopes.stream().anyMatch(Scope::isEverywhere)) {
      return NOBODY;
    }
    Scope first = scopes.get(0);
    return new Owner(first.region(), first.puskesmasId());
  }
}
