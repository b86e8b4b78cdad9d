package id.teladan.faults;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Executors;

/**
 * The way between a tablet and the portal, as it is in the hills: on loopback, and under a fixed
 * seed. Only what goes to the API suffers; that pages load, service workers see to.
 */
final class BadWay implements AutoCloseable {

  /** What may become of a request. */
  enum Fault {
    /** Never arrives. */
    DROPPED,
    /** Arrives; the answer does not. */
    ANSWER_LOST,
    /** Arrives; the answer is cut in the middle. */
    ANSWER_CUT,
    /** Arrives twice. */
    TWICE,
    /** Arrives after one that was sent later, which is then sent once more. */
    LATE,
    /** A hotel's sign-in page answers instead, with status 200. */
    CAPTIVE,
    /** Something on the way is overloaded. */
    BUSY,
    BROKEN,
    TOO_LARGE
  }

  /** Of a connection, or of an address that is not the portal's own. */
  private static final Set<String> NOT_FORWARDED =
      Set.of(
          "host",
          "connection",
          "content-length",
          "upgrade",
          "http2-settings",
          "expect",
          "origin",
          "referer");

  private static final int MOST_LATE = 20;

  private final HttpClient client = HttpClient.newHttpClient();
  private final HttpServer server;
  private final Random random;
  private final Deque<HttpRequest> late = new ArrayDeque<>();
  private final Map<Fault, Integer> suffered = new EnumMap<>(Fault.class);
  private volatile int portalPort;
  private volatile double badness;

  /** How many of a hundred requests suffer is said by {@link #worsen}; at first none does. */
  BadWay(int portalPort, long seed) {
    this.portalPort = portalPort;
    this.random = new Random(seed);
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::handle);
    server.setExecutor(Executors.newCachedThreadPool());
    server.start();
  }

  String base() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  /** The portal has come up again elsewhere. */
  void leadTo(int port) {
    portalPort = port;
  }

  /** From now on this share of all requests suffers, from 0 to 1. */
  void worsen(double share) {
    badness = share;
  }

  synchronized Map<Fault, Integer> suffered() {
    return Map.copyOf(suffered);
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      HttpRequest request = request(exchange);
      Fault fault = exchange.getRequestURI().getPath().startsWith("/api/") ? next() : null;
      if (fault == null) {
        answer(exchange, forward(request));
      } else {
        suffer(exchange, request, fault);
      }
    } catch (PortalIsAway away) {
      // the connection closes without an answer, as when a machine loses its power
    }
  }

  private synchronized Fault next() {
    if (random.nextDouble() >= badness) {
      return null;
    }
    Fault fault = Fault.values()[random.nextInt(Fault.values().length)];
    suffered.merge(fault, 1, Integer::sum);
    return fault;
  }

  private void suffer(HttpExchange exchange, HttpRequest request, Fault fault) throws IOException {
    switch (fault) {
      case DROPPED -> {}
      case ANSWER_LOST -> forward(request);
      case ANSWER_CUT -> cut(exchange, forward(request));
      case TWICE -> {
        forward(request);
        answer(exchange, forward(request));
      }
      case LATE -> {
        remember(request);
        HttpResponse<byte[]> answer = forward(request);
        for (HttpRequest old : remembered()) {
          forward(old);
        }
        answer(exchange, answer);
      }
      case CAPTIVE -> say(exchange, 200, "text/html", "<html><body>Masuk Wi-Fi</body></html>");
      case BUSY -> say(exchange, 429, "application/problem+json", "{\"status\":429}");
      case BROKEN -> say(exchange, 500, "text/plain", "Internal Server Error");
      case TOO_LARGE -> say(exchange, 413, "text/html", "<h1>413</h1>");
    }
  }

  private synchronized void remember(HttpRequest request) {
    late.addLast(request);
    if (late.size() > MOST_LATE) {
      late.removeFirst();
    }
  }

  private synchronized List<HttpRequest> remembered() {
    return new ArrayList<>(late);
  }

  private HttpRequest request(HttpExchange exchange) throws IOException {
    byte[] body = exchange.getRequestBody().readAllBytes();
    URI target = URI.create("http://localhost:" + portalPort + exchange.getRequestURI());
    HttpRequest.Builder request = HttpRequest.newBuilder(target);
    request.method(exchange.getRequestMethod(), BodyPublishers.ofByteArray(body));
    exchange
        .getRequestHeaders()
        .forEach(
            (name, values) -> {
              if (!NOT_FORWARDED.contains(name.toLowerCase(Locale.ROOT))) {
                values.forEach(value -> request.header(name, value));
              }
            });
    return request.build();
  }

  private HttpResponse<byte[]> forward(HttpRequest request) {
    URI now = URI.create("http://localhost:" + portalPort + suffix(request.uri()));
    try {
      return client.send(
          HttpRequest.newBuilder(request, (name, value) -> true).uri(now).build(),
          BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new PortalIsAway(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new PortalIsAway(e);
    }
  }

  private static String suffix(URI uri) {
    return uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
  }

  private static void answer(HttpExchange exchange, HttpResponse<byte[]> response)
      throws IOException {
    copyHeaders(exchange, response);
    byte[] body = response.body();
    exchange.sendResponseHeaders(response.statusCode(), body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
  }

  private static void cut(HttpExchange exchange, HttpResponse<byte[]> response) throws IOException {
    copyHeaders(exchange, response);
    byte[] body = response.body();
    exchange.sendResponseHeaders(response.statusCode(), body.length + 100L);
    exchange.getResponseBody().write(body, 0, body.length / 2);
    exchange.getResponseBody().flush();
    throw new IOException("the way ends here");
  }

  private static void copyHeaders(HttpExchange exchange, HttpResponse<byte[]> response) {
    response
        .headers()
        .map()
        .forEach(
            (name, values) -> {
              if (!name.equalsIgnoreCase("content-length")
                  && !name.equalsIgnoreCase("transfer-encoding")) {
                values.forEach(value -> exchange.getResponseHeaders().add(name, value));
              }
            });
  }

  private static void say(HttpExchange exchange, int status, String type, String body)
      throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", type);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private static final class PortalIsAway extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PortalIsAway(Exception cause) {
      super(cause);
    }
  }
}
