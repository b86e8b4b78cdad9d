package id.teladan.journey;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import id.teladan.platform.Hashes;
import id.teladan.testing.DemoPortal;
import id.teladan.testing.PortalClient.Answer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;

/**
 * The portal's app as a tablet meets it while the portal is being brought up to another release.
 */
final class ChangingPortal implements AutoCloseable {

  /** Which of the files are of the next release. */
  enum State {
    BEFORE,
    /** The new worker already, beside files of the old release. */
    HALF,
    AFTER,
    /** Somebody else's page answers for every script. */
    CAPTIVE
  }

  private static final String CHANGED = "/assets/tablet/words.js";
  private static final String SHELL = "/tablet/";

  private final HttpServer server;
  private volatile State state = State.BEFORE;

  ChangingPortal() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::answer);
    server.setExecutor(Executors.newFixedThreadPool(4));
    server.start();
  }

  String address() {
    return "http://localhost:%d/tablet/".formatted(server.getAddress().getPort());
  }

  void become(State next) {
    state = next;
  }

  /** The release as the next page calls itself. */
  static String next(String release) {
    return release.substring(1) + "0";
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    Answer original = DemoPortal.stranger().get(path);
    boolean captive = state == State.CAPTIVE && path.endsWith(".js") && !path.endsWith("boot.js");
    byte[] body =
        captive ? "<p>Masuk ke Wi-Fi".getBytes(StandardCharsets.UTF_8) : body(path, original);
    String type =
        captive && path.startsWith("/assets/") ? "text/html" : original.header("Content-Type");
    exchange.getResponseHeaders().add("Content-Type", type);
    exchange.getResponseHeaders().add("Cache-Control", "no-cache");
    exchange.sendResponseHeaders(original.status(), body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private byte[] body(String path, Answer original) {
    boolean renewed = state == State.AFTER || (state == State.HALF && path.equals("/tablet/sw.js"));
    return renewed ? renewed(path, original) : original.bytes();
  }

  private static byte[] renewed(String path, Answer original) {
    return switch (path) {
      case CHANGED -> changedModule(original);
      case SHELL -> changedShell(original);
      case "/tablet/sw.js" -> changedWorker(original);
      default -> original.bytes();
    };
  }

  private static byte[] changedModule(Answer original) {
    return bytes(original.text() + "// of the next release\n");
  }

  private static byte[] changedShell(Answer original) {
    String release =
        original.text().replaceAll("(?s).*teladan-release\" content=\"(\\w+)\".*", "$1");
    return bytes(original.text().replace(release, next(release)));
  }

  private static byte[] changedWorker(Answer original) {
    Answer module = DemoPortal.stranger().get(CHANGED);
    Answer shell = DemoPortal.stranger().get(SHELL);
    String release = original.text().replaceAll("(?s).*RELEASE = \"(\\w+)\".*", "$1");
    return bytes(
        original
            .text()
            .replace(release, next(release))
            .replace(Hashes.sha256(module.bytes()), Hashes.sha256(changedModule(module)))
            .replace(Hashes.sha256(shell.bytes()), Hashes.sha256(changedShell(shell))));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
