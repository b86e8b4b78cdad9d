package id.teladan.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * One address, read again and again by one client or several.
 *
 * @param bytes the length of one answer, as it is without compression
 */
record Reading(Measured measured, int bytes) {

  private static final int REQUESTS = 30;
  private static final int WARM_UP = 8;
  private static final Duration LONGEST = Duration.ofSeconds(20);

  /** Reads an address that must answer 200, by one client. */
  static Reading of(BenchPortal portal, Account who, String address)
      throws IOException, InterruptedException {
    return of(portal, who, address, 1);
  }

  static Reading of(BenchPortal portal, Account who, String address, int clients)
      throws IOException, InterruptedException {
    int bytes = warmUp(portal, who, address);
    Callable<Workers.Work> client = () -> new Client(who.connect(portal), address, bytes);
    Measured measured = Workers.run(portal, Collections.nCopies(clients, client), LONGEST);
    if (measured.errors() > 0) {
      throw new IOException("%s: %d errors".formatted(address, measured.errors()));
    }
    return new Reading(measured, bytes);
  }

  private static int warmUp(BenchPortal portal, Account who, String address) throws IOException {
    long end = System.nanoTime() + LONGEST.toNanos() / 4;
    int bytes = 0;
    try (BareHttp http = who.connect(portal)) {
      for (int i = 0; i < WARM_UP && System.nanoTime() < end; i++) {
        BareHttp.Answer answer = http.get(address);
        if (answer.status() != 200) {
          throw new IOException("%s: %d %.500s".formatted(address, answer.status(), answer.body()));
        }
        bytes = answer.bytes();
      }
    }
    return bytes;
  }

  private static final class Client implements Workers.Work {

    private final BareHttp http;
    private final String address;
    private final int bytes;
    private int rest = REQUESTS;

    Client(BareHttp http, String address, int bytes) {
      this.http = http;
      this.address = address;
      this.bytes = bytes;
    }

    @Override
    public boolean next() throws IOException {
      if (rest-- == 0) {
        return false;
      }
      BareHttp.Answer answer = http.get(address);
      // a tenth less may be: a page can hold fewer words the second time, but never another page
      if (answer.status() != 200 || answer.bytes() < bytes * 9 / 10) {
        throw new IOException(answer.status() + ", " + answer.bytes() + " bytes");
      }
      return true;
    }

    @Override
    public void close() throws IOException {
      http.close();
    }
  }

  static List<String> header(String first) {
    return List.of(
        "| " + first + " | p50 ms | p95 ms | CPU ms: portal + database | kB |",
        "|---|---|---|---|---|");
  }

  String row(String name) {
    return "| %s | %.1f | %.1f | %s | %,.0f |"
        .formatted(
            name,
            measured.percentile(0.50),
            measured.percentile(0.95),
            measured.cpu().serverPerWork(measured.count()),
            bytes / 1000.0);
  }
}
