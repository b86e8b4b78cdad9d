package id.teladan.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One run of mariadbd, from its start to its end. Its console goes to a file of its own. */
final class ServerProcess {

  private static final Logger LOG = LoggerFactory.getLogger(ServerProcess.class);
  private static final Duration PATIENCE_ON_STOP = Duration.ofMinutes(1);
  private static final long LOG_LIMIT_BYTES = 10_000_000;

  private final Process process;

  private ServerProcess(Process process) {
    this.process = process;
  }

  /**
   * Starts the server and waits until it lets the portal in. Repairing a large database after a
   * crash takes long, so there is no time limit while the process lives.
   */
  static ServerProcess start(DataFolder folder, Path base, Account account)
      throws IOException, InterruptedException {
    keepLogSmall(folder.log());
    List<String> command = new ArrayList<>();
    command.add(base.resolve("bin/mariadbd").toString());
    command.add(optionsArgument(folder));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.log().toFile()))
            .start();
    process.getOutputStream().close();
    while (!process.waitFor(50, TimeUnit.MILLISECONDS)) {
      if (account.comesIn()) {
        return new ServerProcess(process);
      }
    }
    throw new DatabaseProblem(
        "MariaDB ended with status %d. Its last words in %s:%n%s"
            .formatted(process.exitValue(), folder.log(), lastLines(folder.log())));
  }

  /** How the portal lets itself in. */
  record Account(String url, String user, String password) {

    boolean comesIn() {
      try (Connection connection = DriverManager.getConnection(url, user, password)) {
        return connection.isValid(5);
      } catch (SQLException e) {
        return false;
      }
    }

    @Override
    public String toString() {
      return user + " at " + url;
    }
  }

  /**
   * A portal that was killed leaves its server running. We hold the lock of the folder, so any
   * server that runs on its options is such an orphan.
   */
  static void stopOrphan(DataFolder folder) throws InterruptedException {
    String argument = optionsArgument(folder);
    Optional<ProcessHandle> orphan =
        ProcessHandle.allProcesses()
            .filter(
                p -> Arrays.asList(p.info().arguments().orElse(new String[0])).contains(argument))
            .findFirst();
    if (orphan.isPresent()) {
      LOG.info("Stopping MariaDB {}, left running by a portal that ended", orphan.get().pid());
      stop(orphan.get());
    }
  }

  ProcessHandle handle() {
    return process.toHandle();
  }

  void stop() throws InterruptedException {
    stop(process.toHandle());
  }

  private static void stop(ProcessHandle server) throws InterruptedException {
    if (!server.destroy() && server.isAlive()) {
      throw new DatabaseProblem("MariaDB %d cannot be stopped".formatted(server.pid()));
    }
    try {
      server.onExit().get(PATIENCE_ON_STOP.toSeconds(), TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      LOG.warn(
          "MariaDB {} does not stop by itself and is killed; it recovers at the next start",
          server.pid());
      if (server.destroyForcibly()) {
        server.onExit().join();
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String optionsArgument(DataFolder folder) {
    return "--defaults-file=" + folder.options();
  }

  private static void keepLogSmall(Path log) throws IOException {
    if (Files.exists(log) && Files.size(log) > LOG_LIMIT_BYTES) {
      Files.move(
          log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static String lastLines(Path log) throws IOException {
    List<String> lines = Files.readAllLines(log);
    return String.join("\n", lines.subList(Math.max(0, lines.size() - 12), lines.size()));
  }
}
