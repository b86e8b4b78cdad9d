package id.teladan.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Runs works side by side for a while and keeps the time of each. */
final class Workers {

  private Workers() {}

  /** One client's next work; false when there is none left, an exception when it failed. */
  interface Work extends AutoCloseable {

    boolean next() throws Exception;

    @Override
    void close() throws IOException, SQLException;
  }

  static Measured run(BenchPortal portal, List<Callable<Work>> clients, Duration time)
      throws InterruptedException {
    ExecutorService pool = Executors.newFixedThreadPool(clients.size());
    AtomicInteger errors = new AtomicInteger();
    CpuTime cpu = CpuTime.now(portal);
    long start = System.nanoTime();
    long end = start + time.toNanos();
    try {
      List<Future<long[]>> running = new ArrayList<>();
      for (Callable<Work> client : clients) {
        running.add(pool.submit(() -> work(client, end, errors)));
      }
      List<long[]> nanos = new ArrayList<>();
      for (Future<long[]> one : running) {
        nanos.add(one.get());
      }
      double seconds = (System.nanoTime() - start) / 1e9;
      return new Measured(nanos, errors.get(), seconds, CpuTime.now(portal).since(cpu));
    } catch (ExecutionException e) {
      throw new IllegalStateException("a client could not even begin", e);
    } finally {
      pool.shutdownNow();
    }
  }

  private static long[] work(Callable<Work> client, long end, AtomicInteger errors)
      throws Exception {
    long[] nanos = new long[1024];
    int count = 0;
    try (Work work = client.call()) {
      while (System.nanoTime() < end) {
        long start = System.nanoTime();
        try {
          if (!work.next()) {
            break;
          }
        } catch (Exception failure) {
          if (errors.incrementAndGet() <= 3) {
            System.err.println(failure);
          }
          continue;
        }
        if (count == nanos.length) {
          nanos = Arrays.copyOf(nanos, count * 2);
        }
        nanos[count++] = System.nanoTime() - start;
      }
    }
    return Arrays.copyOf(nanos, count);
  }
}
