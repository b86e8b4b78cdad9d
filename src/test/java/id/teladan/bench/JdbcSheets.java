package id.teladan.bench;

import id.teladan.platform.Ids;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;

/** The rows that a sheet leaves behind, and nothing else. */
final class JdbcSheets implements Workers.Work {

  private final BlockingQueue<SheetsField.Sheet> sheets;
  private final Connection connection;
  private final PreparedStatement update;
  private final PreparedStatement insert;
  private final PreparedStatement chain;
  private final PreparedStatement audit;
  private final List<SheetAnswers.Given> answers;
  private final String state;

  JdbcSheets(
      BenchPortal portal, BlockingQueue<SheetsField.Sheet> sheets, List<SheetAnswers.Given> answers)
      throws SQLException {
    this.sheets = sheets;
    this.answers = answers;
    this.state = state(answers);
    connection = DriverManager.getConnection(portal.jdbcUrl(), portal.user(), portal.password());
    connection.setAutoCommit(false);
    update =
        connection.prepareStatement(
            """
            UPDATE sheet
               SET state = ?, state_hash = ?, answered = ?, is_complete = TRUE, score = 100,
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
                + " previous_hash, hash) VALUES (?, ?, ?, ?, 'bench', ?, ?, '', ?, ?)");
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
    update.setInt(3, answers.size());
    update.setTimestamp(4, now);
    update.setTimestamp(5, now);
    update.setString(6, hash);
    update.setString(7, sheet.toString());
    if (update.executeUpdate() != 1) {
      throw new SQLException("no such sheet");
    }
  }

  private void operations(UUID sheet, Timestamp now) throws SQLException {
    for (int i = 0; i < answers.size(); i++) {
      insert.setString(1, Ids.next().toString());
      insert.setString(2, sheet.toString());
      insert.setString(3, answers.get(i).item());
      insert.setString(4, answers.get(i).value());
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

  private static String state(List<SheetAnswers.Given> answers) {
    StringBuilder state = new StringBuilder("{");
    for (SheetAnswers.Given answer : answers) {
      state
          .append(state.length() == 1 ? "\"" : ",\"")
          .append(answer.item())
          .append("\":{\"at\":1786674600000,\"counter\":1,\"id\":\"")
          .append(Ids.next())
          .append("\",\"note\":null,\"value\":")
          .append(answer.value())
          .append('}');
    }
    return state.append('}').toString();
  }
}
