package id.teladan.database;

import io.dropwizard.lifecycle.Managed;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The portal's own MariaDB: a child process on the loopback address, with all its files in the data
 * folder. When it dies, it is started again on the same port.
 */
public final class EmbeddedMariaDb implements Managed, AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedMariaDb.class);
  private static final String USER = "teladan";
  private static final int STARTS = 3;
  private static final long LONGEST_PAUSE_SECONDS = 30;

  private final DataFolder folder;
  private final Path base;
  private final ServerProcess.Account account;
  private final List<Runnable> afterRestart = new CopyOnWriteArrayList<>();
  private final CountDownLatch closing = new CountDownLatch(1);
  private final Thread closeAtExit = new Thread(this::close, "mariadb-close");
  private ServerProcess server;

  private EmbeddedMariaDb(
      DataFolder folder, Path base, ServerProcess.Account account, ServerProcess server) {
    this.folder = folder;
    this.base = base;
    this.account = account;
    this.server = server;
  }

  public static EmbeddedMariaDb start(Path dataFolder) {
    return start(dataFolder, dataFolder, List.of());
  }

  /**
   * Starts with an option file and a place of the binaries that differ from the usual.
   *
   * @param binaries the folder to keep the unpacked server in; tests share one
   * @param options lines of the server's option file that overrule ours
   */
  public static EmbeddedMariaDb start(Path dataFolder, Path binaries, List<String> options) {
    DataFolder folder = DataFolder.open(dataFolder);
    try {
      ServerProcess.stopOrphan(folder);
      FirstFill.discardHalf(folder);
      Path base = ServerBinaries.unpackInto(binaries.toAbsolutePath().normalize());
      EmbeddedMariaDb started = startOnAFreePort(folder, base, options);
      Runtime.getRuntime().addShutdownHook(started.closeAtExit);
      started.watch();
      return started;
    } catch (IOException e) {
      folder.close();
      throw new DatabaseProblem("MariaDB cannot be started in %s: %s".formatted(dataFolder, e), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      folder.close();
      throw new DatabaseProblem("interrupted while MariaDB was starting", e);
    } catch (RuntimeException e) {
      folder.close();
      throw e;
    }
  }

  /** Another program may take a port between our looking and the server's taking: then again. */
  private static EmbeddedMariaDb startOnAFreePort(
      DataFolder folder, Path base, List<String> options) throws IOException, InterruptedException {
    for (int attempt = 1; ; attempt++) {
      int port = freePort();
      ServerProcess.Account account =
          new ServerProcess.Account(
              Databases.withOptions("jdbc:mariadb://127.0.0.1:%d/teladan".formatted(port)),
              USER,
              folder.password());
      ServerOptions.write(folder, base, port, USER, options);
      SystemTables.createUnlessThere(folder, base);
      try {
        ServerProcess server = ServerProcess.start(folder, base, account);
        LOG.info("MariaDB {} runs on port {}", server.handle().pid(), port);
        return new EmbeddedMariaDb(folder, base, account, server);
      } catch (DatabaseProblem e) {
        if (attempt == STARTS) {
          throw e;
        }
        LOG.warn("MariaDB did not start, trying another port: {}", e.getMessage());
      }
    }
  }

  /** Below the range from which the system takes ports for outgoing connections. */
  private static int freePort() throws IOException {
    for (; ; ) {
      int port = RandomGenerator.getDefault().nextInt(12_000, 32_000);
      try (ServerSocket socket = new ServerSocket()) {
        socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        return port;
      } catch (BindException e) {
        LOG.debug("port {} is taken", port);
      }
    }
  }

  public String jdbcUrl() {
    return account.url();
  }

  public String user() {
    return account.user();
  }

  public String password() {
    return account.password();
  }

  /** The process id of the server that runs now. */
  public synchronized long pid() {
    return server.handle().pid();
  }

  /** What to do when the server is back after it died: throw broken connections away, say. */
  public void afterRestart(Runnable action) {
    afterRestart.add(action);
  }

  private void watch() {
    Thread watcher = new Thread(this::keepRunning, "mariadb-watch");
    watcher.setDaemon(true);
    watcher.start();
  }

  private void keepRunning() {
    try {
      for (; ; ) {
        current().handle().onExit().join();
        if (closing.await(200, TimeUnit.MILLISECONDS)) {
          return;
        }
        LOG.error("MariaDB has ended by itself and is started again; see {}", folder.log());
        restart();
        afterRestart.forEach(Runnable::run);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void restart() throws InterruptedException {
    for (long pause = 1; ; pause = Math.min(2 * pause, LONGEST_PAUSE_SECONDS)) {
      try {
        synchronized (this) {
          if (closing.getCount() == 0) {
            return;
          }
          server = ServerProcess.start(folder, base, account);
        }
        LOG.info("MariaDB is back as process {}", pid());
        return;
      } catch (IOException | DatabaseProblem e) {
        LOG.error("MariaDB does not start; next try in {} s", pause, e);
      }
      if (closing.await(pause, TimeUnit.SECONDS)) {
        return;
      }
    }
  }

  private synchronized ServerProcess current() {
    return server;
  }

  /** From here on the service's own orderly stop ends the server, after the connection pool. */
  @Override
  public void start() {
    if (!Runtime.getRuntime().removeShutdownHook(closeAtExit)) {
      LOG.debug("the server was not to be closed at exit");
    }
  }

  @Override
  public void stop() {
    close();
  }

  @Override
  public void close() {
    if (closing.getCount() == 0) {
      return;
    }
    closing.countDown();
    try {
      current().stop();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      folder.close();
    }
  }
}
