package id.teladan.bench;

import com.fasterxml.jackson.databind.JsonNode;
import id.teladan.platform.Json;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** One kept-alive connection that costs next to nothing, so that the portal is what is measured. */
final class BareHttp implements AutoCloseable {

  private static final String JSON = "application/json";
  private static final String SESSION = "teladan_session";

  private final Socket socket;
  private final InputStream in;
  private final OutputStream out;
  private final String common;

  /**
   * Connects.
   *
   * @param token of an account that is signed in with it as a program and as a browser
   */
  BareHttp(int port, String token) throws IOException {
    socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setTcpNoDelay(true);
    socket.setSoTimeout(60_000);
    in = new BufferedInputStream(socket.getInputStream(), 32_768);
    out = socket.getOutputStream();
    common =
        " HTTP/1.1\r\nHost: 127.0.0.1:%d\r\nAuthorization: Bearer %s\r\nCookie: %s=%s\r\n"
            .formatted(port, token, SESSION, token);
  }

  /**
   * What came back.
   *
   * @param bytes the length of the body as it was sent
   */
  record Answer(int status, String body, int bytes) {

    JsonNode json() throws IOException {
      return Json.strict().readTree(body);
    }
  }

  Answer post(String path, String json) throws IOException {
    return send("POST", path, JSON, json.getBytes(StandardCharsets.UTF_8));
  }

  Answer get(String path) throws IOException {
    return send("GET", path, JSON, new byte[0]);
  }

  Answer send(String method, String path, String type, byte[] body) throws IOException {
    byte[] head =
        "%s %s%sContent-Type: %s\r\nContent-Length: %d\r\n\r\n"
            .formatted(method, path, common, type, body.length)
            .getBytes(StandardCharsets.US_ASCII);
    byte[] whole = new byte[head.length + body.length];
    System.arraycopy(head, 0, whole, 0, head.length);
    System.arraycopy(body, 0, whole, head.length, body.length);
    out.write(whole);
    return read();
  }

  /** Sends a command that must succeed, and tells what it answered. */
  JsonNode require(String method, String path, String json) throws IOException {
    return require(method, path, JSON, json.getBytes(StandardCharsets.UTF_8));
  }

  JsonNode require(String method, String path, String type, byte[] body) throws IOException {
    Answer answer = send(method, path, type, body);
    if (answer.status() >= 300) {
      throw new IOException(
          "%s %s: %d %.2000s".formatted(method, path, answer.status(), answer.body()));
    }
    return answer.json();
  }

  private Answer read() throws IOException {
    int status = Integer.parseInt(line().split(" ", 3)[1]);
    int length = status == 204 || status == 304 ? 0 : -1;
    for (String header = line(); !header.isEmpty(); header = line()) {
      String lower = header.toLowerCase(Locale.ROOT);
      if (lower.startsWith("content-length:")) {
        length = Integer.parseInt(header.substring(15).strip());
      }
    }
    byte[] body = length >= 0 ? bytes(length) : chunks();
    return new Answer(status, new String(body, StandardCharsets.UTF_8), body.length);
  }

  private byte[] chunks() throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream(16_384);
    while (true) {
      int size = Integer.parseInt(line().strip(), 16);
      body.writeBytes(bytes(size));
      String end = line();
      if (size == 0) {
        return body.toByteArray();
      }
      if (!end.isEmpty()) {
        throw new IOException("a chunk is longer than it said");
      }
    }
  }

  private byte[] bytes(int length) throws IOException {
    byte[] bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new EOFException("the answer was cut short");
    }
    return bytes;
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder(64);
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        throw new EOFException("the connection was closed");
      }
      if (c != '\r') {
        line.append((char) c);
      }
    }
    return line.toString();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
