package id.teladan.certificate;

import id.teladan.platform.Actor;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** One kind of occasion, and how to find what it awards. */
interface OccasionSource {

  /**
   * What the occasion awards now.
   *
   * @throws id.teladan.platform.ProblemException 404 outside the actor's scope, 409 as long as
   *     nothing is decided
   */
  Occasion get(Actor actor, UUID id);

  /**
   * Closes what was decided, in the transaction that orders the papers: they must go on to agree.
   */
  void seal(Handle handle, Actor actor, UUID id);
}
