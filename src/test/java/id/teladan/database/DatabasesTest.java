package id.teladan.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.testing.MariaDb;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(MariaDb.class)
class DatabasesTest {

  @Test
  void aTransactionThatMeetsADeadlockIsRetriedWhole(Jdbi jdbi) throws SQLException {
    AtomicInteger tries = new AtomicInteger();
    int answer =
        jdbi.inTransaction(
            handle -> {
              if (tries.incrementAndGet() < 3) {
                throw new SQLException("Deadlock found when trying to get lock", "40001", 1213);
              }
              return handle.select("SELECT 7").mapTo(Integer.class).one();
            });
    assertThat(answer).isEqualTo(7);
    assertThat(tries).hasValue(3);
  }

  @Test
  void whatIsReadIsWhatIsCommitted(Handle db) {
    String level = db.select("SELECT @@transaction_isolation").mapTo(String.class).one();
    assertThat(level).isEqualTo("READ-COMMITTED");
  }

  @Test
  void withoutAnAddressTheDatabaseIsOurOwnInTheFolderData() {
    DatabaseSettings settings = new DatabaseSettings("", null, null, null, null);
    assertThat(settings.embedded()).isTrue();
    assertThat(settings.folder()).hasToString("data");
    assertThatThrownBy(() -> Databases.factory(settings))
        .isInstanceOf(DatabaseProblem.class)
        .hasMessageContaining("DB_URL");
  }

  @Test
  void aGivenDatabaseIsReadInUtcAndItsPasswordIsNotPrinted() {
    DatabaseSettings settings =
        new DatabaseSettings(
            "jdbc:mariadb://db/teladan?sslMode=verify-full", "u", "rahasia", null, 9);
    assertThat(Databases.factory(settings).getUrl())
        .isEqualTo(
            "jdbc:mariadb://db/teladan?sslMode=verify-full&timezone=UTC"
                + "&connectionCollation=utf8mb4_unicode_ci&useServerPrepStmts=true"
                + "&transactionIsolation=READ-COMMITTED");
    assertThat(settings)
        .hasToString("DatabaseSettings[jdbc:mariadb://db/teladan?sslMode=verify-full]");
  }

  @Test
  void textMadeInAQueryComparesAsTextInATable(Handle db) {
    assertThat(
            db.select("SELECT code FROM region WHERE code = '-' UNION SELECT CAST(7 AS CHAR)")
                .mapTo(String.class)
                .list())
        .containsExactly("7");
  }

  @Test
  void anUnreachableDatabaseIsNamed() {
    assertThat(
            Databases.faults(
                new DatabaseSettings("jdbc:mariadb://127.0.0.1:1/teladan", "u", "p", null, null)))
        .singleElement()
        .asString()
        .contains("jdbc:mariadb://127.0.0.1:1/teladan", "cannot be reached as u")
        .doesNotContain("\"p\"");
  }

  @Test
  void aMigratedDatabaseHasNoFaultAndAnEmptyOneWantsItsMigrations(Jdbi jdbi) {
    assertThat(Databases.faults(given(MariaDb.url()))).isEmpty();
    String empty = "teladan_kosong_" + System.nanoTime();
    jdbi.useHandle(db -> db.execute("CREATE DATABASE " + empty));
    try {
      assertThat(Databases.faults(given(MariaDb.url().replace("/teladan?", "/" + empty + "?"))))
          .singleElement()
          .asString()
          .contains("migrations are missing", "20261122-01-set-charset", "db migrate");
    } finally {
      jdbi.useHandle(db -> db.execute("DROP DATABASE " + empty));
    }
  }

  @Test
  void aFolderThatIsAFileIsNamed(@TempDir Path parent) throws IOException {
    Path file = Files.createFile(parent.resolve("data"));
    assertThat(Databases.faults(DatabaseSettings.embeddedIn(file)))
        .singleElement()
        .asString()
        .contains("is a file");
    assertThat(Databases.faults(DatabaseSettings.embeddedIn(parent.resolve("a/b")))).isEmpty();
  }

  private static DatabaseSettings given(String url) {
    return new DatabaseSettings(url, MariaDb.user(), MariaDb.password(), null, null);
  }
}
