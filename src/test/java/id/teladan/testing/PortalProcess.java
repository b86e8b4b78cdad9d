package id.teladan.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A portal in a process of its own, with the 512 MB of heap that an office gives it. */
public final class PortalProcess implements AutoCloseable {

  private static final long STARTS_WITHIN_NANOS = TimeUnit.MINUTES.toNanos(4);

  /**
   * Surefire hides the real one behind a jar of its own, and ends it with an empty entry, which
   * would mean the working folder.
   */
  private static final String CLASS_PATH =
      System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
          .replaceAll(File.pathSeparator + "+$", "");

  private final Process process;
  private final int port;
  private final double secondsToAnswer;

  private PortalProcess(Process process, int port, double secondsToAnswer) {
    this.process = process;
    this.port = port;
    this.secondsToAnswer = secondsToAnswer;
  }

  /** Starts a portal and waits until it has answered a request. */
  public static PortalProcess start(Path log, Map<String, String> settings)
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
                CLASS_PATH,
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
    try {
      URL page = URI.create("http://localhost:%d/masuk".formatted(port)).toURL();
      return ((HttpURLConnection) page.openConnection()).getResponseCode() == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  public int port() {
    return port;
  }

  public long pid() {
    return process.pid();
  }

  /** From starting the process to the first answered request. */
  public double secondsToAnswer() {
    return secondsToAnswer;
  }

  /** The process, for those who measure it. */
  public ProcessHandle handle() {
    return process.toHandle();
  }

  /** Ends it as a power cut does, without a word. */
  public void kill() {
    process.destroyForcibly();
    process.onExit().join();
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
