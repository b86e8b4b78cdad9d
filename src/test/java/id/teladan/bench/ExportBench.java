package id.teladan.bench;

import java.io.IOException;
import java.util.List;

/** The recap as files: each row is an entry with the sheets of three judges behind it. */
final class ExportBench implements Part {

  private final BenchPortal portal;
  private final Office office;

  ExportBench(Ground ground) {
    this.portal = ground.portal();
    this.office = ground.office();
  }

  @Override
  public void run(Report report) throws IOException, InterruptedException {
    Contest contest = office.contest();
    report.line(
        "The recap of 2,000 entries as a file; three sheets of 50 answers stand behind each row.");
    report.line("");
    report.line("| | rows per second | sheets per second | p50 ms | CPU ms: portal + database |");
    report.line("|---|---|---|---|---|");
    for (String type : List.of("csv", "xlsx")) {
      String address = "/api/v1/competitions/%s/recap.%s".formatted(contest.id(), type);
      Measured measured = Reading.of(portal, office.chief(), address).measured();
      report.line(
          "| recap.%s | %,.0f | %,.0f | %.1f | %s |"
              .formatted(
                  type,
                  Office.POSYANDU * measured.perSecond(),
                  Office.POSYANDU * Contest.JUDGES * measured.perSecond(),
                  measured.percentile(0.50),
                  measured.cpu().serverPerWork(measured.count())));
    }
  }
}
