package id.teladan.bench;

import com.fasterxml.jackson.databind.JsonNode;
import id.teladan.platform.CanonicalJson;
import id.teladan.platform.Ids;
import id.teladan.platform.Json;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
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
  private final List<Template> templates;

  SheetsBench(BenchPortal portal, Duration time) {
    this.portal = portal;
    this.time = time;
    this.field = new SheetsField(portal.jdbi());
    this.templates = templates(field.instrument());
  }

  /** One operation without what makes it this one: its id and counter. */
  private record Template(String item, String value) {}

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
      works.add(() -> new HttpWork(sheets));
    }
    Measured measured = Workers.run(portal, works, duration);
    field.requireSubmitted(measured.count());
    return measured;
  }

  private Measured jdbc(int connections) throws InterruptedException {
    BlockingQueue<SheetsField.Sheet> sheets = prepare(time);
    List<Callable<Workers.Work>> works = new ArrayList<>();
    for (int i = 0; i < connections; i++) {
      works.add(() -> new JdbcWork(sheets));
    }
    return Workers.run(portal, works, time);
  }

  private BlockingQueue<SheetsField.Sheet> prepare(Duration duration) {
    return new LinkedBlockingQueue<>(
        field.openSheets((int) (duration.toSeconds() * MOST_PER_SECOND)));
  }

  /** A tablet that hands in one sheet after the other. */
  private final class HttpWork implements Workers.Work {

    private final BareHttp http = new BareHttp(portal.port(), field.token());
    private final BlockingQueue<SheetsField.Sheet> sheets;

    HttpWork(BlockingQueue<SheetsField.Sheet> sheets) throws IOException {
      this.sheets = sheets;
    }

    @Override
    public boolean next() throws IOException {
      SheetsField.Sheet sheet = sheets.poll();
      if (sheet == null) {
        return false;
      }
      String path = "/api/v1/sheets/" + sheet.id();
      BareHttp.Answer added = http.post(path + "/operations", operations());
      if (added.status() != 200 || added.body().contains("REFUSED")) {
        throw new IOException(added.status() + " " + added.body());
      }
      int at = added.body().lastIndexOf("\"stateHash\":\"") + 13;
      String stateHash = added.body().substring(at, at + 64);
      BareHttp.Answer submitted =
          http.post(path + "/submission", "{\"stateHash\":\"" + stateHash + "\"}");
      if (submitted.status() != 201) {
        throw new IOException(submitted.status() + " " + submitted.body());
      }
      return true;
    }

    private String operations() {
      StringBuilder body = new StringBuilder(12_000).append("{\"operations\":[");
      for (int i = 0; i < templates.size(); i++) {
        Template template = templates.get(i);
        body.append(i == 0 ? "" : ",")
            .append("{\"id\":\"")
            .append(Ids.next())
            .append("\",\"item\":\"")
            .append(template.item())
            .append("\",\"value\":")
            .append(template.value())
            .append(",\"note\":null,\"at\":\"2026-08-14T02:30:00.000Z\",\"device\":\"tablet-01\"")
            .append(",\"counter\":")
            .append(i + 1)
            .append('}');
      }
      return body.append("]}").toString();
    }

    @Override
    public void close() throws IOException {
      http.close();
    }
  }

  /** The rows that a sheet leaves behind, and nothing else. */
  private final class JdbcWork implements Workers.Work {

    private final BlockingQueue<SheetsField.Sheet> sheets;
    private final Connection connection;
    private final PreparedStatement update;
    private final PreparedStatement insert;
    private final PreparedStatement chain;
    private final PreparedStatement audit;
    private final String state = state();

    JdbcWork(BlockingQueue<SheetsField.Sheet> sheets) throws SQLException {
      this.sheets = sheets;
      connection = DriverManager.getConnection(portal.jdbcUrl(), portal.user(), portal.password());
      connection.setAutoCommit(false);
      update =
          connection.prepareStatement(
              """
              UPDATE sheet
                 SET state = ?, state_hash = ?, answered = 50, is_complete = TRUE, score = 100,
                     batches = 1, changed_at = ?, status = 'SUBMITTED', submitted_at = ?,
                     submitted_hash = ?
               WHERE id = ?
              """);
      insert =
          connection.prepareStatement(
              """
              INSERT INTO operation (id, sheet_id, batch, item, value, note, sent_at, device,
                                     counter, received_at)
              VALUES (?, ?, 1, ?, ?, NULL, '2026-08-14T02:30:00.000Z', 'tablet-01', ?, ?)
              """);
      chain =
          connection.prepareStatement(
              "INSERT INTO audit_chain (chain, position, at, previous_hash, hash)"
                  + " VALUES (?, 2, ?, ?, ?)");
      audit =
          connection.prepareStatement(
              "INSERT INTO audit_entry (id, chain, position, at, actor, action, object, detail,"
                  + " previous_hash, hash) VALUES (?, ?, ?, ?, 'bench-1', ?, ?, '', ?, ?)");
    }

    @Override
    public boolean next() throws SQLException {
      SheetsField.Sheet sheet = sheets.poll();
      if (sheet == null) {
        return false;
      }
      Timestamp now = new Timestamp(System.currentTimeMillis());
      String hash = "5e".repeat(32);
      update(sheet.id(), now, hash);
      operations(sheet.id(), now);
      audit(sheet.id(), now, hash);
      connection.commit();
      return true;
    }

    private void update(UUID sheet, Timestamp now, String hash) throws SQLException {
      update.setString(1, state);
      update.setString(2, hash);
      update.setTimestamp(3, now);
      update.setTimestamp(4, now);
      update.setString(5, hash);
      update.setString(6, sheet.toString());
      if (update.executeUpdate() != 1) {
        throw new SQLException("no such sheet");
      }
    }

    private void operations(UUID sheet, Timestamp now) throws SQLException {
      for (int i = 0; i < templates.size(); i++) {
        insert.setString(1, Ids.next().toString());
        insert.setString(2, sheet.toString());
        insert.setString(3, templates.get(i).item());
        insert.setString(4, templates.get(i).value());
        insert.setInt(5, i + 1);
        insert.setTimestamp(6, now);
        insert.addBatch();
      }
      insert.executeBatch();
    }

    private void audit(UUID sheet, Timestamp now, String hash) throws SQLException {
      String name = "sheet/" + sheet;
      chain.setString(1, name);
      chain.setTimestamp(2, now);
      chain.setString(3, hash);
      chain.setString(4, hash);
      chain.executeUpdate();
      for (int position = 1; position <= 2; position++) {
        audit.setString(1, Ids.next().toString());
        audit.setString(2, name);
        audit.setInt(3, position);
        audit.setTimestamp(4, now);
        audit.setString(5, position == 1 ? "sheet.answer" : "sheet.submit");
        audit.setString(6, name);
        audit.setString(7, hash);
        audit.setString(8, hash);
        audit.addBatch();
      }
      audit.executeBatch();
    }

    @Override
    public void close() throws SQLException {
      connection.close();
    }
  }

  private String state() {
    StringBuilder state = new StringBuilder("{");
    for (Template template : templates) {
      state
          .append(state.length() == 1 ? "\"" : ",\"")
          .append(template.item())
          .append("\":{\"at\":1786674600000,\"counter\":1,\"id\":\"")
          .append(Ids.next())
          .append("\",\"note\":null,\"value\":")
          .append(template.value())
          .append('}');
    }
    return state.append('}').toString();
  }

  private static List<Template> templates(String document) {
    List<Template> templates = new ArrayList<>();
    for (JsonNode section : parse(document).get("sections")) {
      for (JsonNode item : section.get("items")) {
        templates.add(new Template(item.get("code").asText(), best(item)));
      }
    }
    return templates;
  }

  private static String best(JsonNode item) {
    return switch (item.get("scale").asText()) {
      case "R4" -> "{\"level\":4}";
      case "N4" -> "{\"count\":" + CanonicalJson.of(threshold(item)) + "}";
      case "P4" -> "{\"denominator\":50,\"numerator\":41}";
      case "OBS" -> "{\"done\":" + steps(item.get("steps").size()) + "}";
      default -> "{\"percent\":82.5}";
    };
  }

  private static JsonNode threshold(JsonNode item) {
    for (JsonNode anchor : item.get("anchors")) {
      if (anchor.path("level").asInt() == 4) {
        return anchor.get("from");
      }
    }
    throw new IllegalArgumentException("no level 4 in " + item);
  }

  private static String steps(int count) {
    StringBuilder steps = new StringBuilder("[");
    for (int step = 1; step <= count; step++) {
      steps.append(step == 1 ? "" : ",").append(step);
    }
    return steps.append(']').toString();
  }

  private static JsonNode parse(String document) {
    try {
      return Json.strict().readTree(document);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
