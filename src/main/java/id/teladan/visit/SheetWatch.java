package id.teladan.visit;

import org.jdbi.v3.core.Handle;

/**
 * Somebody above who must act when judges may have come to differ, or to agree. Called in the
 * transaction that changed a sheet, after the change.
 */
public interface SheetWatch {

  /** A sheet of this visit was submitted, returned, or changed while in moderation. */
  void changed(Handle handle, SheetHead sheet);
}
