package id.teladan.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.testing.MariaDb;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

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
        .isEqualTo("jdbc:mariadb://db/teladan?sslMode=verify-full&timezone=UTC");
    assertThat(settings)
        .hasToString("DatabaseSettings[jdbc:mariadb://db/teladan?sslMode=verify-full]");
  }

  @Test
  void anUnreachableDatabaseIsNamed() {
    assertThatThrownBy(
            () -> Migrations.requireUpToDate("jdbc:mariadb://127.0.0.1:1/teladan", "u", "p"))
        .isInstanceOf(DatabaseProblem.class)
        .hasMessageContaining("jdbc:mariadb://127.0.0.1:1/teladan");
  }

  @Test
  void aMigratedDatabaseIsUpToDate() {
    Migrations.requireUpToDate(MariaDb.url(), MariaDb.user(), MariaDb.password());
  }
}
