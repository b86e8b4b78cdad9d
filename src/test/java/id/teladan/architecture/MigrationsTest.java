package id.teladan.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.database.Migrations;
import id.teladan.testing.MariaDb;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import liquibase.Liquibase;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.ClassLoaderResourceAccessor;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MariaDb.class)
class MigrationsTest {

  private static final Path FOLDER = Path.of("migrations");
  private static final String DATABASE = "teladan_migrations";

  @Test
  void everyFileStandsInTheChangelogInOrder() throws IOException {
    List<String> included =
        Pattern.compile("<include file=\"([^\"]+)\"")
            .matcher(Files.readString(FOLDER.resolve("changelog.xml")))
            .results()
            .map((MatchResult match) -> match.group(1))
            .toList();
    assertThat(included).isEqualTo(files()).isNotEmpty();
  }

  @Test
  void everyChangeIsNamedAsItsFileAndCanBeTakenBack() throws IOException {
    for (String file : files()) {
      assertThat(Files.readString(FOLDER.resolve(file)))
          .as(file)
          .contains("--changeset teladan:" + file.replace(".sql", "\n"))
          .contains("\n--rollback ");
    }
  }

  /** On a database of its own: the other tests are working on theirs. */
  @Test
  void allOfThemGoUpDownAndUpAgain(Jdbi jdbi) throws Exception {
    String url = MariaDb.url().replace("/teladan", "/" + DATABASE);
    jdbi.useHandle(db -> db.execute("CREATE OR REPLACE DATABASE " + DATABASE));
    try {
      Migrations.update(url, MariaDb.user(), MariaDb.password());
      List<String> first = tables(jdbi);
      takeAllBack(url);
      assertThat(tables(jdbi)).allMatch(name -> name.startsWith("DATABASECHANGELOG"));
      Migrations.update(url, MariaDb.user(), MariaDb.password());
      assertThat(tables(jdbi)).isEqualTo(first).hasSizeGreaterThan(20);
    } finally {
      jdbi.useHandle(db -> db.execute("DROP DATABASE " + DATABASE));
    }
  }

  private static List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".sql"))
          .sorted()
          .toList();
    }
  }

  private static void takeAllBack(String url) throws Exception {
    try (Liquibase liquibase =
        new Liquibase(
            Migrations.CHANGELOG,
            new ClassLoaderResourceAccessor(),
            new JdbcConnection(
                DriverManager.getConnection(url, MariaDb.user(), MariaDb.password())))) {
      liquibase.rollback(files().size(), "");
    }
  }

  private static List<String> tables(Jdbi jdbi) {
    return jdbi.withHandle(
        db ->
            db.createQuery(
                    "SELECT table_name FROM information_schema.tables"
                        + " WHERE table_schema = :database ORDER BY table_name")
                .bind("database", DATABASE)
                .mapTo(String.class)
                .list());
  }
}
