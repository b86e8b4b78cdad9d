package id.teladan.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * Whole sheets: by HTTP one request with all operations and one submission; by plain JDBC the same
 * rows in one transaction, which is as fast as this database can be asked to keep them.
 */
final class SheetsBench {

  private static final int MOST_PER_SECOND = 2000;

  /** Until the compiler leaves the portal alone; it runs for weeks. */
  private static final Duration WARM_UP = Duration.ofSeconds(60);

  private final BenchPortal portal;
  private final Duration time;
  private final SheetsField field;
  private final List<SheetAnswers.Given> answers;

  /**
   * @param times how often a sheet holds the fifty items of the instrument
   */
  SheetsBench(BenchPortal portal, Duration time, int times) {
    this.portal = portal;
    this.time = time;
    this.field = new SheetsField(portal.jdbi(), times);
    this.answers = new SheetAnswers(field.instrument()).best();
  }

  void run(Report report) throws IOException, InterruptedException {
    report.line(
        "One request of %d operations (each receipted and signed) and one submission;"
            .formatted(answers.size()));
    report.line("beside it the same rows written by plain JDBC, one transaction a sheet.");
    report.line(
        "Each line was kept up for %d s. Lost: answered with 201, and not there."
            .formatted(time.toSeconds()));
    report.line("");
    report.line(Measured.header("lost"));
    warmUp();
    for (int clients : new int[] {8, 32}) {
      int before = field.submitted();
      Measured measured = http(clients, time);
      int lost = before + measured.count() - field.submitted();
      report.line(measured.row("HTTP, %d clients".formatted(clients), String.valueOf(lost)));
    }
    long heap = Heap.usedMegabytes(portal.portalProcess());
    for (int clients : new int[] {8, 32}) {
      report.line(jdbc(clients).row("plain JDBC, %d connections".formatted(clients), "–"));
    }
    report.line("");
    report.line("The portal's heap after it, with `-Xmx512m`: %d MB used.".formatted(heap));
  }

  private void warmUp() throws InterruptedException {
    Measured ignored = http(32, WARM_UP);
    System.out.println(ignored.row("warm-up", "–"));
  }

  private Measured http(int clients, Duration duration) throws InterruptedException {
    BlockingQueue<SheetsField.Sheet> sheets = prepare(duration);
    List<Callable<Workers.Work>> works = new ArrayList<>();
    for (int i = 0; i < clients; i++) {
      works.add(() -> new HttpSheets(new BareHttp(portal.port(), field.token()), sheets, answers));
    }
    return Workers.run(portal, works, duration);
  }

  private Measured jdbc(int connections) throws InterruptedException {
    BlockingQueue<SheetsField.Sheet> sheets = prepare(time);
    List<Callable<Workers.Work>> works = new ArrayList<>();
    for (int i = 0; i < connections; i++) {
      works.add(() -> new JdbcSheets(portal, sheets, answers));
    }
    return Workers.run(portal, works, time);
  }

  private BlockingQueue<SheetsField.Sheet> prepare(Duration duration) {
    return new LinkedBlockingQueue<>(
        field.openSheets((int) (duration.toSeconds() * MOST_PER_SECOND * 50 / answers.size())));
  }
}
