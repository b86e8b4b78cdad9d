package id.teladan.job;

import com.fasterxml.jackson.databind.JsonNode;
import id.teladan.platform.Actor;
import org.jdbi.v3.core.Handle;

/**
 * A job while it is carried out.
 *
 * @param actor who ordered it, for the audit; without grants, for all was allowed when ordered
 */
public record JobRun(JobId id, Actor actor, JsonNode payload) {

  /** Says how far the work is, in the transaction that brought it there. */
  public void report(Handle handle, int done) {
    handle.attach(JobDao.class).progress(id, done);
  }
}
