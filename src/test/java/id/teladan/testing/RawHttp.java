package id.teladan.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Requests that no client library would send. */
public final class RawHttp {

  private RawHttp() {}

  /** What came back: the header names in lower case. */
  public record Raw(int status, Map<String, String> headers, String body) {

    public String header(String name) {
      return headers.getOrDefault(name, "");
    }
  }

  /** A request without a body, with further header lines. */
  public static Raw get(String target, String... headers) {
    return send("GET", target, "", headers);
  }

  /** Any request; a body has no length of its own, so give one among the headers. */
  public static Raw send(String method, String target, String body, String... headers) {
    String more = Arrays.stream(headers).map(line -> line + "\r\n").collect(Collectors.joining());
    return bytes(
        "%s %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n%s\r\n%s"
            .formatted(method, target, more, body));
  }

  /** Whatever is sent, then nothing more. */
  public static Raw bytes(String request) {
    URI base = Portal.stranger().base();
    try (Socket socket = new Socket(base.getHost(), base.getPort())) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
      socket.shutdownOutput();
      return read(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Raw read(String answer) {
    String[] parts = answer.split("\r\n\r\n", 2);
    String[] lines = parts[0].split("\r\n");
    Map<String, String> headers =
        Arrays.stream(lines)
            .skip(1)
            .map(line -> line.split(": *", 2))
            .collect(
                Collectors.toMap(
                    line -> line[0].toLowerCase(Locale.ROOT), line -> line[1], (a, b) -> a));
    return new Raw(Integer.parseInt(lines[0].split(" ")[1]), headers, parts[1]);
  }
}
