package id.teladan.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What the parts measure on: one portal and one office, each made when it is first asked for. */
final class Ground implements AutoCloseable {

  private final Path folder;
  private final Duration time;
  private @Nullable BenchPortal portal;
  private @Nullable Office office;

  Ground(Path folder, Duration time) {
    this.folder = folder;
    this.time = time;
  }

  Path folder() {
    return folder;
  }

  /** How long one measurement under load lasts. */
  Duration time() {
    return time;
  }

  BenchPortal portal() {
    if (portal == null) {
      try {
        portal = BenchPortal.start(folder);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
    return portal;
  }

  Office office() {
    if (office == null) {
      try {
        office = new Office(portal());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return office;
  }

  @Override
  public void close() {
    if (portal != null) {
      portal.close();
    }
  }
}
