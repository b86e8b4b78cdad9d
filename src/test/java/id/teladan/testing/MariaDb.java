package id.teladan.testing;

import id.teladan.database.DataFolderInUse;
import id.teladan.database.Databases;
import id.teladan.database.EmbeddedMariaDb;
import id.teladan.database.Migrations;
import java.nio.file.Path;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * A real MariaDB for tests: started and migrated once for the whole run. A test that asks for a
 * {@link Handle} works in a transaction that is rolled back when the test ends; one that asks for a
 * {@link Jdbi} commits what it does, and so makes its own village.
 */
public final class MariaDb implements ParameterResolver {

  private static final Path FOLDER = Path.of("target", "mariadb");
  private static final List<String> FAST =
      List.of("innodb-flush-log-at-trx-commit=0", "innodb-log-file-size=64M");
  private static final EmbeddedMariaDb SERVER = startAndMigrate();
  private static final Jdbi JDBI = Databases.equip(Jdbi.create(url(), user(), password()));

  public static String url() {
    return SERVER.jdbcUrl();
  }

  public static String user() {
    return SERVER.user();
  }

  public static String password() {
    return SERVER.password();
  }

  /** For tests' fixtures; what it does is committed. */
  public static Jdbi jdbi() {
    return JDBI;
  }

  /** Where the unpacked server is kept, for tests that start one of their own. */
  public static Path binaries() {
    return FOLDER;
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
    Class<?> type = parameter.getParameter().getType();
    return type == Handle.class || type == Jdbi.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
    if (parameter.getParameter().getType() == Jdbi.class) {
      return JDBI;
    }
    return test.getStore(Namespace.create(MariaDb.class))
        .getOrComputeIfAbsent(
            OpenWork.class, key -> new OpenWork(JDBI.open().begin()), OpenWork.class)
        .handle();
  }

  /** JUnit closes what it stores for a test when that test ends. */
  private record OpenWork(Handle handle) implements AutoCloseable {
    @Override
    public void close() {
      handle.rollback();
      handle.close();
    }
  }

  private static EmbeddedMariaDb startAndMigrate() {
    EmbeddedMariaDb server = startInAFreeFolder();
    try (Handle handle = Jdbi.open(server.jdbcUrl(), server.user(), server.password())) {
      handle.execute("SET foreign_key_checks = 0"); // tables go in any order
      handle.execute("CREATE OR REPLACE DATABASE teladan");
    }
    Migrations.update(server.jdbcUrl(), server.user(), server.password());
    return server;
  }

  /** Two runs of tests may stand side by side. */
  private static EmbeddedMariaDb startInAFreeFolder() {
    for (int run = 1; ; run++) {
      try {
        return EmbeddedMariaDb.start(FOLDER.resolve("run-" + run), FOLDER, FAST);
      } catch (DataFolderInUse e) {
        if (run == 10) {
          throw e;
        }
      }
    }
  }
}
