package id.teladan.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/** Carries bytes between a browser and the portal, on loopback, and counts them. */
final class Wire implements AutoCloseable {

  private final ServerSocket server;
  private final int portal;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final AtomicLong down = new AtomicLong();
  private final AtomicLong up = new AtomicLong();

  Wire(int portal) throws IOException {
    this.portal = portal;
    server = new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
    threads.execute(this::accept);
  }

  String base() {
    return "http://localhost:" + server.getLocalPort();
  }

  /** Bytes of the portal's answers, with their headers. */
  long down() {
    return down.get();
  }

  /** Bytes of the browser's requests, with their headers. */
  long up() {
    return up.get();
  }

  private void accept() {
    while (!server.isClosed()) {
      try {
        Socket browser = server.accept();
        Socket there = new Socket(InetAddress.getLoopbackAddress(), portal);
        threads.execute(() -> carry(browser, there, up));
        threads.execute(() -> carry(there, browser, down));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private static void carry(Socket from, Socket to, AtomicLong count) {
    try (from;
        to) {
      InputStream in = from.getInputStream();
      OutputStream out = to.getOutputStream();
      byte[] bytes = new byte[16_384];
      for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
        count.addAndGet(read);
        out.write(bytes, 0, read);
      }
    } catch (IOException closed) {
      // by whichever side; the other one hears of it by the closing of both
    }
  }

  @Override
  public void close() throws IOException {
    server.close();
    threads.shutdownNow();
  }
}
