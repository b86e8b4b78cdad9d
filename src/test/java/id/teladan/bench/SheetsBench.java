package id.teladan.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * Sheets of 50 items: by HTTP one request of 50 operations and one submission; by plain JDBC the
 * same rows in one transaction, which is as fast as this database can be asked to keep them.
 */
final class SheetsBench {

  private static final int MOST_PER_SECOND = 1500;

  /** Until the compiler leaves the portal alone; it runs for weeks. */
  private static final Duration WARM_UP = Duration.ofSeconds(60);

  private final BenchPortal portal;
  private final Duration time;
  private final SheetsField field;
  private final List<SheetAnswers.Given> answers;

  SheetsBench(BenchPortal portal, Duration time) {
    this.portal = portal;
    this.time = time;
    this.field = new SheetsField(portal.jdbi());
    this.answers = new SheetAnswers(field.instrument()).best();
  }

  void run(Report report) throws InterruptedException {
    report.line("One request of 50 operations (each receipted and signed) and one submission;");
    report.line("beside it the same rows written by plain JDBC, one transaction a sheet.");
    report.line("");
    report.line(Measured.header());
    warmUp();
    for (int clients : new int[] {8, 32}) {
      report.line(http(clients, time).row("HTTP, %d clients".formatted(clients)));
    }
    for (int clients : new int[] {8, 32}) {
      report.line(jdbc(clients).row("plain JDBC, %d connections".formatted(clients)));
    }
  }

  private void warmUp() throws InterruptedException {
    Measured ignored = http(32, WARM_UP);
    System.out.println(ignored.row("warm-up"));
  }

  private Measured http(int clients, Duration duration) throws InterruptedException {
    BlockingQueue<SheetsField.Sheet> sheets = prepare(duration);
    List<Callable<Workers.Work>> works = new ArrayList<>();
    for (int i = 0; i < clients; i++) {
      works.add(() -> new HttpSheets(new BareHttp(portal.port(), field.token()), sheets, answers));
    }
    Measured measured = Workers.run(portal, works, duration);
    field.requireSubmitted(measured.count());
    return measured;
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
        field.openSheets((int) (duration.toSeconds() * MOST_PER_SECOND)));
  }
}
