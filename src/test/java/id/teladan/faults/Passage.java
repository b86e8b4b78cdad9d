package id.teladan.faults;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntSupplier;

/** Carries requests to the portal and its answers back, as they are. */
final class Passage {

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

  private final HttpClient client = HttpClient.newHttpClient();
  private final IntSupplier portal;

  /**
   * @param portal the port on which the portal is just then
   */
  Passage(IntSupplier portal) {
    this.portal = portal;
  }

  HttpRequest request(HttpExchange exchange) throws IOException {
    byte[] body = exchange.getRequestBody().readAllBytes();
    HttpRequest.Builder request = HttpRequest.newBuilder(here(exchange.getRequestURI()));
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

  HttpResponse<byte[]> forward(HttpRequest request) {
    URI now = here(request.uri());
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

  private URI here(URI uri) {
    String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
    return URI.create("http://localhost:" + portal.getAsInt() + uri.getRawPath() + query);
  }

  static void answer(HttpExchange exchange, HttpResponse<byte[]> response) throws IOException {
    copyHeaders(exchange, response);
    byte[] body = response.body();
    exchange.sendResponseHeaders(response.statusCode(), body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
  }

  static void copyHeaders(HttpExchange exchange, HttpResponse<byte[]> response) {
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

  /** The connection closes without an answer, as when a machine loses its power. */
  static final class PortalIsAway extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PortalIsAway(Exception cause) {
      super(cause);
    }
  }
}
