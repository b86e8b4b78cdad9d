package id.teladan.visit;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jdbi.v3.core.Handle;

/** Those who asked to be told; filled while the portal is wired. */
final class SheetWatches {

  private final List<SheetWatch> watches = new CopyOnWriteArrayList<>();

  void add(SheetWatch watch) {
    watches.add(watch);
  }

  void changed(Handle handle, Collection<SheetId> sheets) {
    if (sheets.isEmpty()) {
      return;
    }
    watches.forEach(watch -> watch.changed(handle, sheets));
  }
}
