package id.teladan.tablet;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** All files of the app: those a page names, and every module that one of them imports. */
final class AppFiles {

  /** Where the page begins, and what no module imports. */
  private static final List<String> NAMED =
      List.of(
          "/assets/tablet/boot.js",
          "/assets/tablet/tablet.css",
          "/assets/tablet/icons/icon-192.png",
          "/assets/tablet/icons/icon-512.png",
          "/assets/tablet/icons/icon-maskable-512.png",
          "/assets/logo.svg");

  private AppFiles() {}

  /** By address; a module that imports what is not there is a fault of the build. */
  static Collection<AppFile> read() {
    SortedMap<String, AppFile> files = new TreeMap<>();
    Deque<String> open = new ArrayDeque<>(NAMED);
    while (!open.isEmpty()) {
      String address = open.remove();
      if (!files.containsKey(address)) {
        AppFile file = AppFile.at(address);
        files.put(address, file);
        open.addAll(file.imports());
      }
    }
    return files.values();
  }
}
