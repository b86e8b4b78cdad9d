package id.teladan.visit;

import java.util.Collection;
import org.jdbi.v3.core.Handle;

/**
 * Somebody above who must act when judges may have come to differ, or to agree. Called in the
 * transaction that changed the sheets, after the change.
 */
public interface SheetWatch {

  /** These sheets were submitted, returned, or changed while in moderation. */
  void changed(Handle handle, Collection<SheetId> sheets);
}
