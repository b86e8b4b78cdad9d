package id.teladan.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Marks that an empty database is being filled by the portal itself. A portal that is killed in the
 * middle leaves half of it, which nobody has entered anything into: the next start begins anew.
 */
public final class FirstFill {

  private static final String MARK = "unfinished";

  private FirstFill() {}

  /** Says that filling begins. */
  public static void begin(Path dataFolder) {
    try {
      Files.writeString(mark(dataFolder), "The database is being filled for the first time.\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Says that all of it is there. */
  public static void end(Path dataFolder) {
    try {
      Files.deleteIfExists(mark(dataFolder));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Throws half a fill away. Only for who holds the folder's lock, while no server runs in it. */
  static void discardHalf(DataFolder folder) throws IOException {
    if (Files.exists(mark(folder.path()))) {
      DataFolder.deleteTree(folder.database());
      Files.delete(mark(folder.path()));
    }
  }

  private static Path mark(Path dataFolder) {
    return dataFolder.resolve(MARK);
  }
}
