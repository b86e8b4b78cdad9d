package id.teladan.bench;

import java.util.Arrays;
import java.util.List;

/** The times that single works took in one measurement, and how many of them failed. */
record Measured(List<long[]> nanosPerWorker, int errors, double seconds, CpuTime cpu) {

  private long[] sorted() {
    long[] all = nanosPerWorker.stream().flatMapToLong(Arrays::stream).toArray();
    Arrays.sort(all);
    return all;
  }

  int count() {
    return nanosPerWorker.stream().mapToInt(nanos -> nanos.length).sum();
  }

  double perSecond() {
    return count() / seconds;
  }

  /** The share of works that took at most this long, in milliseconds. */
  double percentile(double share) {
    long[] all = sorted();
    return all.length == 0
        ? 0
        : all[(int) Math.min(all.length - 1, Math.ceil(share * all.length) - 1)] / 1e6;
  }

  String row(String name, String more) {
    return "| %s | %.0f | %.1f | %.1f | %.1f | %d | %s | %s |"
        .formatted(
            name,
            perSecond(),
            percentile(0.50),
            percentile(0.95),
            percentile(0.99),
            errors,
            more,
            cpu.perWork(count()));
  }

  /**
   * @param more what the column before the last is about
   */
  static String header(String more) {
    return ("| | per second | p50 ms | p95 ms | p99 ms | errors | %s | CPU ms each: portal + database"
            + " + client |%n|---|---|---|---|---|---|---|---|")
        .formatted(more);
  }
}
