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

  private static double of(long process) {
    try {
      String stat = Files.readString(Path.of("/proc/%d/stat".formatted(process)));
      String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
      return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) * MILLIS_PER_TICK;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
