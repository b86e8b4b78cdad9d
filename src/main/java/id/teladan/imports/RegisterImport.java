package id.teladan.imports;

import id.teladan.platform.Actor;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** How files are read into one register, and how that is undone. */
interface RegisterImport {

  /** Judges a file against what the register knows now; writes nothing. */
  ReadyImport<?, ?> judge(Handle handle, Actor actor, Table table);

  /** The revisions of those of the things that are still there. */
  List<Revision> revisions(Handle handle, List<UUID> ids);

  /** Removes what an import made; the database refuses where something hangs on it. */
  void removeAll(Handle handle, List<UUID> ids);

  /** Brings back what an import changed. */
  void restoreAll(Handle handle, List<Trace> traces);

  /** A thing, and how often it was changed. */
  record Revision(UUID id, int revision, String name) {}
}
