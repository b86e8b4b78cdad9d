package id.teladan.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Processor time of the three processes: it says what bounds a rate, also on a busy machine. */
record CpuTime(double portalMillis, double databaseMillis, double clientMillis) {

  private static final double MILLIS_PER_TICK = 10;

  static CpuTime now(BenchPortal portal) {
    return new CpuTime(
        of(portal.portalProcess()),
        of(portal.databaseProcess()),
        of(ProcessHandle.current().pid()));
  }

  CpuTime since(CpuTime start) {
    return new CpuTime(
        portalMillis - start.portalMillis,
        databaseMillis - start.databaseMillis,
        clientMillis - start.clientMillis);
  }

  String perWork(int count) {
    return count == 0
        ? "–"
        : "%.2f + %.2f + %.2f"
            .formatted(portalMillis / count, databaseMillis / count, clientMillis / count);
  }

  /** The same without the client, in milliseconds. */
  String serverPerWork(int count) {
    return "%.1f + %.1f".formatted(portalMillis / count, databaseMillis / count);
  }

  /** Of a process, of those it has waited for, and of those that it still runs. */
  static double ofTree(ProcessHandle root) {
    return of(root.pid(), 4)
        + root.descendants().mapToDouble(process -> of(process.pid(), 4)).sum();
  }

  private static double of(long process) {
    return of(process, 2);
  }

  /** The kernel counts a process in user and system mode, then so for its ended children. */
  private static double of(long process, int counters) {
    try {
      String stat = Files.readString(Path.of("/proc/%d/stat".formatted(process)));
      String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
      long ticks = 0;
      for (int i = 0; i < counters; i++) {
        ticks += Long.parseLong(fields[11 + i]);
      }
      return ticks * MILLIS_PER_TICK;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
