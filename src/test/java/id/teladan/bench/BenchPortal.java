package id.teladan.bench;

import id.teladan.database.Databases;
import id.teladan.database.EmbeddedMariaDb;
import id.teladan.database.Migrations;
import id.teladan.testing.PortalProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** A portal as an office runs it, on a MariaDB that writes each commit to the disk. */
final class BenchPortal implements AutoCloseable {

  private final EmbeddedMariaDb database;
  private final PortalProcess process;

  private BenchPortal(EmbeddedMariaDb database, PortalProcess process) {
    this.database = database;
    this.process = process;
  }

  static BenchPortal start(Path folder) throws IOException, InterruptedException {
    Files.createDirectories(folder);
    EmbeddedMariaDb database = EmbeddedMariaDb.start(folder.resolve("data"));
    try (Handle handle = Jdbi.open(database.jdbcUrl(), database.user(), database.password())) {
      handle.execute("CREATE OR REPLACE DATABASE teladan");
    }
    Migrations.update(database.jdbcUrl(), database.user(), database.password());
    PortalProcess process =
        PortalProcess.start(
            folder.resolve("portal.log"),
            Map.of(
                "DB_URL", database.jdbcUrl(),
                "DB_USER", database.user(),
                "DB_PASSWORD", database.password(),
                "TELADAN_SECRET", "5e".repeat(32)));
    return new BenchPortal(database, process);
  }

  int port() {
    return process.port();
  }

  /** A connection beside the portal's own, for seeding and for the plain JDBC that is the limit. */
  String jdbcUrl() {
    return database.jdbcUrl();
  }

  String user() {
    return database.user();
  }

  String password() {
    return database.password();
  }

  Jdbi jdbi() {
    return Databases.equip(Jdbi.create(jdbcUrl(), user(), password()));
  }

  long portalProcess() {
    return process.pid();
  }

  long databaseProcess() {
    return database.pid();
  }

  @Override
  public void close() {
    process.close();
    database.stop();
  }
}
