package id.teladan.bench;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** The recap of 2,000 entries with three judges each, 50 items a sheet. */
final class RecapBench implements Part {

  private static final int AT_ONCE = 8;
  private static final int CHANGES = 7;

  private final BenchPortal portal;
  private final Office office;

  RecapBench(Ground ground) {
    this.portal = ground.portal();
    this.office = ground.office();
  }

  @Override
  public void run(Report report) throws IOException, InterruptedException {
    Contest contest = office.contest();
    String api = "/api/v1/competitions/%s/recap".formatted(contest.id());
    String page = "/lomba/%s/rekap".formatted(contest.id());
    report.line(
        "2,000 entries, three judges each, 50 items: 300,000 answers. What has not changed since");
    report.line("the last look is not worked out again; one row is after a change of every entry.");
    report.line("");
    Reading.header("2,000 entries").forEach(report::line);
    measure(report, "API, all rows", api, 1);
    report.line(afterAChangeOfAll(api).row("API, all rows, every entry changed before"));
    measure(report, "page, the first of the ranking", page, 1);
    measure(report, "one entry's trace", page + "/" + contest.entry(), 1);
    measure(report, "API, " + AT_ONCE + " at once", api, AT_ONCE);
    report.line("");
    report.line(
        "Heap used before a full collection %d MB, after it %d MB, of 512 MB."
            .formatted(
                Heap.usedMegabytes(portal.portalProcess()),
                Heap.keptMegabytes(portal.portalProcess())));
  }

  /** Other names of all posyandu are enough: nothing that was known of an entry serves then. */
  private Reading afterAChangeOfAll(String address) throws IOException {
    long[] nanos = new long[CHANGES];
    CpuTime cpu = CpuTime.now(portal);
    int bytes = 0;
    try (BareHttp http = office.chief().connect(portal)) {
      for (int i = 0; i < CHANGES; i++) {
        String name = "Melati %d, ".formatted(i);
        portal.jdbi().useHandle(db -> db.execute("UPDATE posyandu SET name = CONCAT(?, id)", name));
        long start = System.nanoTime();
        BareHttp.Answer answer = http.get(address);
        nanos[i] = System.nanoTime() - start;
        if (!answer.body().contains(name)) {
          throw new IOException("the recap does not tell the new names");
        }
        bytes = answer.bytes();
      }
    }
    double seconds = Arrays.stream(nanos).sum() / 1e9;
    CpuTime spent = CpuTime.now(portal).since(cpu);
    return new Reading(new Measured(List.of(nanos), 0, seconds, spent), bytes);
  }

  private void measure(Report report, String name, String address, int clients)
      throws IOException, InterruptedException {
    report.line(Reading.of(portal, office.chief(), address, clients).row(name));
  }
}
