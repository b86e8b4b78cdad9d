package id.teladan.bench;

import id.teladan.database.Databases;
import id.teladan.database.EmbeddedMariaDb;
import id.teladan.database.Migrations;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * A portal as an office runs it: in a process of its own with 512 MB of heap, on a MariaDB that
 * writes each commit to the disk.
 */
final class BenchPortal implements AutoCloseable {

  private static final int STARTS_WITHIN_SECONDS = 240;

  private final EmbeddedMariaDb database;
  private final Process process;
  private final int port;

  private BenchPortal(EmbeddedMariaDb database, Process process, int port) {
    this.database = database;
    this.process = process;
    this.port = port;
  }

  static BenchPortal start(Path folder) throws IOException, InterruptedException {
    Files.createDirectories(folder);
    EmbeddedMariaDb database = EmbeddedMariaDb.start(folder.resolve("data"));
    try (Handle handle = Jdbi.open(database.jdbcUrl(), database.user(), database.password())) {
      handle.execute("CREATE OR REPLACE DATABASE teladan");
    }
    Migrations.update(database.jdbcUrl(), database.user(), database.password());
    int port = freePort();
    Process process = launch(folder, database, port);
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    await(process, port);
    return new BenchPortal(database, process, port);
  }

  private static Process launch(Path folder, EmbeddedMariaDb database, int port)
      throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-Duser.timezone=UTC",
                "-cp",
                System.getProperty("java.class.path"),
                "id.teladan.TeladanApplication",
                "server",
                "config.yml"));
    builder
        .environment()
        .putAll(
            Map.of(
                "DB_URL", database.jdbcUrl(),
                "DB_USER", database.user(),
                "DB_PASSWORD", database.password(),
                "TELADAN_SECRET", "5e".repeat(32),
                "TELADAN_PORT", String.valueOf(port),
                "TELADAN_ADMIN_PORT", String.valueOf(freePort())));
    return builder
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("portal.log").toFile())
        .start();
  }

  private static void await(Process process, int port) throws InterruptedException {
    for (int tried = 0; tried < STARTS_WITHIN_SECONDS * 4; tried++) {
      if (process.waitFor(250, TimeUnit.MILLISECONDS)) {
        throw new IllegalStateException("the portal ended: see portal.log");
      }
      if (listens(port)) {
        return;
      }
    }
    throw new IllegalStateException("the portal did not start in time: see portal.log");
  }

  private static boolean listens(int port) {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return socket.isConnected();
    } catch (IOException notYet) {
      return false;
    }
  }

  int port() {
    return port;
  }

  /** A connection beside the portal's own, for seeding and for the plain JDBC that is the limit. */
  String jdbcUrl() {
    return database.jdbcUrl();
  }

  String user() {
    return database.user();
  }

  String password() {
    return database.password();
  }

  Jdbi jdbi() {
    return Databases.equip(Jdbi.create(jdbcUrl(), user(), password()));
  }

  long portalProcess() {
    return process.pid();
  }

  long databaseProcess() {
    return database.pid();
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().orTimeout(20, TimeUnit.SECONDS).exceptionally(late -> process).join();
    process.destroyForcibly();
    database.stop();
  }
}
