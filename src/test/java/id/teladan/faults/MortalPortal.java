package id.teladan.faults;

import id.teladan.testing.MariaDb;
import id.teladan.testing.PortalProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/** A portal on the tests' database that dies when it is told to, and comes up again elsewhere. */
final class MortalPortal implements AutoCloseable {

  private volatile CompletableFuture<PortalProcess> portal = new CompletableFuture<>();
  private final ReadWriteLock life = new ReentrantReadWriteLock();
  private final AtomicInteger deaths = new AtomicInteger();

  MortalPortal() {
    portal.complete(start());
  }

  /** Where it is; 0, where nobody listens, while it is dead. */
  int port() {
    return portal.isDone() ? portal.join().port() : 0;
  }

  /** Ends it as a power cut does. Whoever speaks with it hears nothing until it is up again. */
  void die() {
    life.writeLock().lock();
    try {
      PortalProcess alive = portal.join();
      portal = new CompletableFuture<>();
      deaths.incrementAndGet();
      alive.kill();
      portal.completeAsync(MortalPortal::start);
    } finally {
      life.writeLock().unlock();
    }
  }

  void awaitUp() {
    portal.join();
  }

  /** Does what needs a portal that does not die over it. */
  <T> T whileUp(Supplier<T> what) {
    life.readLock().lock();
    try {
      awaitUp();
      return what.get();
    } finally {
      life.readLock().unlock();
    }
  }

  int deaths() {
    return deaths.get();
  }

  private static PortalProcess start() {
    try {
      return PortalProcess.start(
          Path.of("target", "faults-portal.log"),
          Map.of(
              "DB_URL", MariaDb.url(),
              "DB_USER", MariaDb.user(),
              "DB_PASSWORD", MariaDb.password(),
              "TELADAN_SECRET", "5e".repeat(32)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the portal did not start", e);
    }
  }

  @Override
  public void close() {
    portal.join().close();
  }
}
