package id.teladan.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file from a tablet, as it came: the first line is what the tablet says, each other one a photo
 * or paper, all sealed. It waits on the disk, so that however many come at once and however slowly,
 * only the line that is being opened is in memory.
 */
final class SealedFile implements AutoCloseable {

  private final Path path;
  private final List<Long> starts = new ArrayList<>();
  private final long end;

  private SealedFile(Path path) throws IOException {
    this.path = path;
    this.end = Files.size(path);
    starts.add(0L);
    try (InputStream in = Files.newInputStream(path)) {
      byte[] some = new byte[64 * 1024];
      long at = 0;
      for (int got = in.read(some); got > 0; got = in.read(some)) {
        for (int i = 0; i < got; i++) {
          if (some[i] == '\n') {
            starts.add(at + i + 1);
          }
        }
        at += got;
      }
    }
  }

  /** Refuses (422) what breaks off on its way here. */
  static SealedFile receive(InputStream body) {
    Path path = null;
    try {
      path = Files.createTempFile("teladan-", ".jose");
      long unused = Files.copy(body, path, StandardCopyOption.REPLACE_EXISTING);
      return new SealedFile(path);
    } catch (IOException broken) {
      delete(path);
      throw BundleKey.unreadable();
    } catch (RuntimeException tooLarge) {
      delete(path);
      throw tooLarge;
    }
  }

  /** A line, counted from 1; refuses (422) one that the file does not have. */
  String line(int number) {
    if (number > starts.size()) {
      throw BundleKey.unreadable();
    }
    long from = starts.get(number - 1);
    long to = number < starts.size() ? starts.get(number) : end;
    byte[] line = new byte[Math.toIntExact(to - from)];
    try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
      file.seek(from);
      file.readFully(line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new String(line, StandardCharsets.ISO_8859_1);
  }

  @Override
  public void close() {
    delete(path);
  }

  private static void delete(@Nullable Path path) {
    try {
      if (path != null) {
        boolean unused = Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
