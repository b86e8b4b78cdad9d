package id.teladan.faults;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.function.IntSupplier;

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

  private static final int MOST_LATE = 20;

  private final Passage passage;
  private final HttpServer server;
  private final Random random;
  private final Deque<HttpRequest> late = new ArrayDeque<>();
  private final Map<Fault, Integer> suffered = new EnumMap<>(Fault.class);
  private final List<Sent> arrived = new ArrayList<>();
  private volatile double badness;
  private String endsAt = "";
  private int leftToEnd = Integer.MAX_VALUE;

  /**
   * How many of a hundred requests suffer is said by {@link #worsen}; at first none does.
   *
   * @param portal the port on which the portal is just then
   */
  BadWay(IntSupplier portal, long seed) {
    this.passage = new Passage(portal);
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

  /** From now on this share of all requests suffers, from 0 to 1. */
  void worsen(double share) {
    badness = share;
  }

  synchronized Map<Fault, Integer> suffered() {
    return Map.copyOf(suffered);
  }

  /**
   * The way ends after so many requests to addresses with this in them: the next of these arrives,
   * but its answer does not, and then nothing passes until {@link #mend}.
   */
  synchronized void endAfter(int requests, String address) {
    endsAt = address;
    leftToEnd = requests;
  }

  /** From now on nothing passes. */
  synchronized void end() {
    leftToEnd = -1;
  }

  synchronized void mend() {
    leftToEnd = Integer.MAX_VALUE;
  }

  /** What has arrived at the portal at addresses with this in them. */
  synchronized List<Sent> arrived(String address) {
    return arrived.stream().filter(it -> it.path().contains(address)).toList();
  }

  /** A request with the size of its body. */
  record Sent(String method, String path, int bytes) {}

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      HttpRequest request = passage.request(exchange);
      String path = exchange.getRequestURI().getPath();
      Fault fault = path.startsWith("/api/") ? next(path) : null;
      if (fault == null) {
        Passage.answer(exchange, passage.forward(request));
      } else {
        suffer(exchange, request, fault);
      }
      if (fault == null || fault == Fault.ANSWER_LOST) {
        remember(new Sent(request.method(), path, size(request)));
      }
    } catch (Passage.PortalIsAway away) {
      // the connection closes without an answer, as when a machine loses its power
    }
  }

  private synchronized Fault next(String path) {
    if (leftToEnd < 0) {
      return Fault.DROPPED;
    }
    if (leftToEnd < Integer.MAX_VALUE && path.contains(endsAt) && leftToEnd-- == 0) {
      return Fault.ANSWER_LOST;
    }
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
      case ANSWER_LOST -> passage.forward(request);
      case ANSWER_CUT -> cut(exchange, passage.forward(request));
      case TWICE -> {
        passage.forward(request);
        Passage.answer(exchange, passage.forward(request));
      }
      case LATE -> {
        remember(request);
        HttpResponse<byte[]> answer = passage.forward(request);
        for (HttpRequest old : remembered()) {
          passage.forward(old);
        }
        Passage.answer(exchange, answer);
      }
      case CAPTIVE -> say(exchange, 200, "text/html", "<html><body>Masuk Wi-Fi</body></html>");
      case BUSY -> say(exchange, 429, "application/problem+json", "{\"status\":429}");
      case BROKEN -> say(exchange, 500, "text/plain", "Internal Server Error");
      case TOO_LARGE -> say(exchange, 413, "text/html", "<h1>413</h1>");
    }
  }

  private synchronized void remember(Sent sent) {
    arrived.add(sent);
  }

  private static int size(HttpRequest request) {
    return request.bodyPublisher().map(body -> (int) body.contentLength()).orElse(0);
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

  private static void cut(HttpExchange exchange, HttpResponse<byte[]> response) throws IOException {
    Passage.copyHeaders(exchange, response);
    byte[] body = response.body();
    exchange.sendResponseHeaders(response.statusCode(), body.length + 100L);
    exchange.getResponseBody().write(body, 0, body.length / 2);
    exchange.getResponseBody().flush();
    throw new IOException("the way ends here");
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
}
