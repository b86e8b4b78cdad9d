package id.teladan.certificate;

import static id.teladan.platform.Role.ADMIN;
import static id.teladan.platform.Role.COMMITTEE;
import static id.teladan.platform.Role.TRAINER;

import id.teladan.platform.Actor;
import id.teladan.platform.CommonProblem;
import id.teladan.platform.Reach;
import id.teladan.platform.Role;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** All kinds of occasion under one roof, and who gives papers out at them. */
final class Occasions {

  private final Map<OccasionKind, OccasionSource> sources;

  Occasions(Map<OccasionKind, OccasionSource> sources) {
    this.sources = Map.copyOf(sources);
  }

  Occasion get(Actor actor, OccasionKind kind, UUID id) {
    return source(kind).get(actor, id);
  }

  void seal(Handle handle, Actor actor, OccasionKind kind, UUID id) {
    source(kind).seal(handle, actor, id);
  }

  /** The committee gives out what belongs to a competition, and nothing else. */
  static Reach writers(Actor actor, String occasion) {
    Role[] roles =
        occasion.startsWith(OccasionKind.COMPETITION.prefix())
            ? new Role[] {ADMIN, TRAINER, COMMITTEE}
            : new Role[] {ADMIN, TRAINER};
    return actor.reach(roles);
  }

  private OccasionSource source(OccasionKind kind) {
    OccasionSource source = sources.get(kind);
    if (source == null) {
      throw CommonProblem.NOT_FOUND.because("Tidak ada yang dapat diterbitkan di sini.");
    }
    return source;
  }
}
