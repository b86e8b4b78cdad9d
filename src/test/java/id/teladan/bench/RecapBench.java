package id.teladan.bench;

import java.io.IOException;

/** The recap of 2,000 entries with three judges each, 50 items a sheet: computed at each look. */
final class RecapBench implements Part {

  private static final int AT_ONCE = 8;

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
        "2,000 entries, three judges each, 50 items: 300,000 answers, computed exactly and");
    report.line("anew at each look.");
    report.line("");
    Reading.header("2,000 entries").forEach(report::line);
    measure(report, "API, all rows", api, 1);
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

  private void measure(Report report, String name, String address, int clients)
      throws IOException, InterruptedException {
    report.line(Reading.of(portal, office.chief(), address, clients).row(name));
  }
}
