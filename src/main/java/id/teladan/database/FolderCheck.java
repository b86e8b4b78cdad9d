package id.teladan.database;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Whether a data folder could be used, without using it. */
final class FolderCheck {

  private FolderCheck() {}

  static List<String> faults(Path dataFolder) {
    Path folder = dataFolder.toAbsolutePath().normalize();
    Path nearest = nearestThatExists(folder);
    if (!Files.isDirectory(nearest)) {
      return List.of("database.dataFolder: %s is a file, not a folder.".formatted(nearest));
    }
    return Files.isWritable(nearest)
        ? List.of()
        : List.of(
            "database.dataFolder: %s cannot be written by %s."
                .formatted(nearest, System.getProperty("user.name")));
  }

  private static Path nearestThatExists(Path path) {
    Path parent = path.getParent();
    return Files.exists(path) || parent == null ? path : nearestThatExists(parent);
  }
}
