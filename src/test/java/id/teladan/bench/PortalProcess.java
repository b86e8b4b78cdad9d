package id.teladan.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A portal in a process of its own, with the 512 MB of heap that an office gives it. */
final class PortalProcess implements AutoCloseable {

  private static final long STARTS_WITHIN_NANOS = TimeUnit.MINUTES.toNanos(4);

  private final Process process;
  private final int port;
  private final double secondsToAnswer;

  private PortalProcess(Process process, int port, double secondsToAnswer) {
    this.process = process;
    this.port = port;
    this.secondsToAnswer = secondsToAnswer;
  }

  /** Starts a portal and waits until it has answered a request. */
  static PortalProcess start(Path log, Map<String, String> settings)
      throws IOException, InterruptedException {
    int port = freePort();
    long start = System.nanoTime();
    Process process = launch(log, port, settings);
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
    while (!answers(port)) {
      if (process.waitFor(20, TimeUnit.MILLISECONDS)) {
        throw new IllegalStateException("the portal ended: see " + log);
      }
      if (System.nanoTime() - start > STARTS_WITHIN_NANOS) {
        process.destroyForcibly();
        throw new IllegalStateException("the portal did not start in time: see " + log);
      }
    }
    return new PortalProcess(process, port, (System.nanoTime() - start) / 1e9);
  }

  private static Process launch(Path log, int port, Map<String, String> settings)
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
    Map<String, String> all = new HashMap<>(settings);
    all.put("TELADAN_PORT", String.valueOf(port));
    all.put("TELADAN_ADMIN_PORT", String.valueOf(freePort()));
    builder
        .environment()
        .keySet()
        .removeIf(it -> it.startsWith("TELADAN_") || it.startsWith("DB_"));
    builder.environment().putAll(all);
    return builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
  }

  private static boolean answers(int port) {
    try (BareHttp http = new BareHttp(port, "-")) {
      return http.get("/masuk").status() == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  int port() {
    return port;
  }

  long pid() {
    return process.pid();
  }

  /** From starting the process to the first answered request. */
  double secondsToAnswer() {
    return secondsToAnswer;
  }

  /** Processor time of the portal and of the processes that it started and waited for or runs. */
  double cpuSeconds() {
    return CpuTime.ofTree(process.toHandle()) / 1000;
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
    process.onExit().orTimeout(60, TimeUnit.SECONDS).exceptionally(late -> process).join();
    process.destroyForcibly();
  }
}
