package id.teladan.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;

/** 15,000 kader from a file: judged only, written, and taken back. */
final class ImportsBench implements Part {

  private static final String DRY_RUN = "/api/v1/imports?register=kader&dryRun=true";
  private static final String IMPORT = "/api/v1/imports?register=kader";

  private final BenchPortal portal;
  private final Office office;

  ImportsBench(Ground ground) {
    this.portal = ground.portal();
    this.office = ground.office();
  }

  @Override
  public void run(Report report) throws IOException {
    KaderFile file = office.kaderFile();
    byte[] csv = file.csv();
    byte[] xlsx = file.xlsx();
    report.line("A file with all nine columns, NIK included, uploaded to `POST /api/v1/imports`.");
    report.line("");
    report.line(
        "| %,d kader | seconds | rows per second | CPU s: portal + database |"
            .formatted(file.size()));
    report.line("|---|---|---|---|");
    try (BareHttp http = office.chief().connect(portal)) {
      time(report, "CSV, dry run", () -> KaderFile.send(http, DRY_RUN, KaderFile.CSV, csv));
      JsonNode first =
          time(report, "CSV, written", () -> KaderFile.send(http, IMPORT, KaderFile.CSV, csv));
      time(report, "taken back", () -> undo(http, first));
      time(report, "XLSX, dry run", () -> KaderFile.send(http, DRY_RUN, KaderFile.XLSX, xlsx));
      time(report, "XLSX, written", () -> KaderFile.send(http, IMPORT, KaderFile.XLSX, xlsx));
    }
  }

  /** A whole file, in one request. */
  private interface Work {

    JsonNode run() throws IOException;
  }

  private JsonNode time(Report report, String name, Work work) throws IOException {
    CpuTime cpu = CpuTime.now(portal);
    long start = System.nanoTime();
    JsonNode done = work.run();
    double seconds = (System.nanoTime() - start) / 1e9;
    CpuTime spent = CpuTime.now(portal).since(cpu);
    Office.require(done, Office.KADER);
    report.line(
        "| %s | %.2f | %,.0f | %.2f + %.2f |"
            .formatted(
                name,
                seconds,
                Office.KADER / seconds,
                spent.portalMillis() / 1000,
                spent.databaseMillis() / 1000));
    return done;
  }

  private static JsonNode undo(BareHttp http, JsonNode done) throws IOException {
    BareHttp.Answer answer =
        http.send(
            "DELETE", "/api/v1/imports/" + done.get("id").asText(), KaderFile.CSV, new byte[0]);
    if (answer.status() != 204) {
      throw new IOException(answer.status() + " " + answer.body());
    }
    return done;
  }
}
