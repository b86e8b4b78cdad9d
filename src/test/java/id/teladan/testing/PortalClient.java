package id.teladan.testing;

import com.fasterxml.jackson.databind.JsonNode;
import id.teladan.platform.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One caller of the portal over HTTP: a program with a token, or a browser with cookies. Each comes
 * from an address of its own, as through a proxy, so that none is throttled for another's tries.
 */
public final class PortalClient {

  private static final AtomicInteger CALLERS = new AtomicInteger();

  private final URI base;
  private final @Nullable String token;
  private final String address;
  private final HttpClient http =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

  PortalClient(URI base, @Nullable String token) {
    this.base = base;
    this.token = token;
    int n = CALLERS.incrementAndGet();
    this.address = "10.%d.%d.%d".formatted(n >> 16, n >> 8 & 255, n & 255);
  }

  public URI base() {
    return base;
  }

  public Answer get(String path) {
    return send(request(path).GET());
  }

  public Answer delete(String path) {
    return send(request(path).DELETE());
  }

  public Answer post(String path, String json) {
    return send(json(path).POST(BodyPublishers.ofString(json)));
  }

  public Answer put(String path, String json) {
    return send(json(path).PUT(BodyPublishers.ofString(json)));
  }

  /** A change of something that was read: {@code If-Match} carries its ETag. */
  public Answer put(String path, String json, String etag) {
    return send(json(path).header("If-Match", etag).PUT(BodyPublishers.ofString(json)));
  }

  /** A form in which several boxes of one name are ticked. */
  public Answer tick(String path, String name, List<String> values) {
    String form =
        values.stream()
            .map(value -> encode(name) + "=" + encode(value))
            .collect(Collectors.joining("&"));
    return send(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form)));
  }

  /** A form, as a browser posts it. */
  public Answer submit(String path, Map<String, String> fields) {
    String form =
        fields.entrySet().stream()
            .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
            .collect(Collectors.joining("&"));
    return send(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form)));
  }

  /** Any other request: {@code headers} in pairs of name and value. */
  public Answer send(String method, String path, BodyPublisher body, String... headers) {
    HttpRequest.Builder request = request(path).method(method, body);
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  private HttpRequest.Builder json(String path) {
    return request(path).header("Content-Type", "application/json");
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(base.resolve(path)).header("X-Forwarded-For", address);
    return token == null ? request : request.header("Authorization", "Bearer " + token);
  }

  private Answer send(HttpRequest.Builder request) {
    try {
      return new Answer(http.send(request.build(), BodyHandlers.ofByteArray()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** What came back. */
  public record Answer(HttpResponse<byte[]> response) {

    public int status() {
      return response.statusCode();
    }

    public String text() {
      return new String(response.body(), StandardCharsets.UTF_8);
    }

    public byte[] bytes() {
      return response.body();
    }

    public JsonNode json() {
      try {
        return Json.strict().readTree(response.body());
      } catch (IOException e) {
        throw new UncheckedIOException(text(), e);
      }
    }

    /** The header's value, or the empty text. */
    public String header(String name) {
      return response.headers().firstValue(name).orElse("");
    }

    /** The last part of a problem's type, such as {@code not-found}. */
    public String slug() {
      return json().path("type").asText().replace("/problems/", "");
    }

    /** The fields that the problem finds wrong, in its order; empty where it names none. */
    public List<String> wrongFields() {
      return json().path("errors").findValuesAsText("field");
    }
  }
}
