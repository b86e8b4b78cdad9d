package id.teladan.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An S3 server for tests, in a JVM of its own, started once for the run. Its classes need other
 * libraries than ours, so it is the jar that holds all it needs.
 */
public final class S3Server {

  public static final String BUCKET = "teladan";

  private static final Path JAR = Path.of("target", "s3mock", "s3mock.jar");
  private static final Pattern STARTED = Pattern.compile("Tomcat started on ports? (\\d+) \\(http");
  private static final String ADDRESS = start();

  private S3Server() {}

  public static String address() {
    return ADDRESS;
  }

  /** {@link LoopbackS3} keeps its ports to this machine. */
  private static String start() {
    try {
      Process server =
          new ProcessBuilder(
                  List.of(
                      Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                      "-Xmx128m",
                      "-XX:TieredStopAtLevel=1",
                      "-XX:+UseSerialGC",
                      "-Dloader.path=target/test-classes",
                      "-Dloader.main=" + LoopbackS3.class.getName(),
                      "-cp",
                      JAR.toString(),
                      "org.springframework.boot.loader.launch.PropertiesLauncher",
                      "--server.port=0",
                      "--server.address=127.0.0.1",
                      "--server.ssl.enabled=false",
                      "--com.adobe.testing.s3mock.httpPort=0",
                      "--com.adobe.testing.s3mock.store.initialBuckets=" + BUCKET,
                      "--spring.main.banner-mode=off",
                      // the settings of our tests, which lie beside the main class, keep it silent
                      "--logging.level.org.springframework.boot=INFO"))
              .redirectErrorStream(true)
              .start();
      Runtime.getRuntime().addShutdownHook(new Thread(server::destroy));
      return addressOf(server);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads what the server says until it says where it listens; the rest is read by nobody. */
  private static String addressOf(Process server) throws IOException {
    StringBuilder said = new StringBuilder();
    BufferedReader out = server.inputReader();
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      said.append(line).append('\n');
      Matcher started = STARTED.matcher(line);
      if (started.find()) {
        drain(out);
        return "http://127.0.0.1:" + started.group(1);
      }
    }
    throw new IllegalStateException("the S3 server did not start:\n" + said);
  }

  private static void drain(BufferedReader out) {
    Thread reader = new Thread(() -> out.lines().forEach(line -> {}), "s3-server-output");
    reader.setDaemon(true);
    reader.start();
  }
}
