package id.teladan.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A new, empty database directory. It is made beside its place and moved there when complete, so
 * that a portal killed on its very first start does not find half of one on the second.
 */
final class SystemTables {

  private static final List<String> SCRIPTS =
      List.of(
          "mariadb_system_tables.sql",
          "mariadb_performance_tables.sql",
          "mariadb_system_tables_data.sql");

  private SystemTables() {}

  static void createUnlessThere(DataFolder folder, Path base)
      throws IOException, InterruptedException {
    if (Files.isDirectory(folder.database().resolve("mysql"))) {
      return;
    }
    Path fresh = folder.path().resolve("db.new");
    DataFolder.deleteTree(fresh);
    Files.createDirectories(fresh);
    Path script = folder.path().resolve("bootstrap.sql");
    Files.write(script, statements(base));
    Process bootstrap =
        new ProcessBuilder(
                base.resolve("bin/mariadbd").toString(),
                "--defaults-file=" + folder.options(),
                "--bootstrap",
                "--datadir=" + fresh,
                "--init-file=",
                "--enforce-storage-engine=")
            .redirectInput(script.toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.log().toFile()))
            .start();
    if (!bootstrap.waitFor(3, TimeUnit.MINUTES) || bootstrap.exitValue() != 0) {
      bootstrap.destroyForcibly();
      throw new DatabaseProblem("MariaDB could not make its system tables: see " + folder.log());
    }
    Files.delete(script);
    Files.move(fresh, folder.database());
  }

  /** Root may come in through the socket only, as root of the machine, and never by a password. */
  private static List<String> statements(Path base) throws IOException {
    StringBuilder sql =
        new StringBuilder("CREATE DATABASE mysql;\nUSE mysql;\nSET @auth_root_socket='root';\n");
    for (String script : SCRIPTS) {
      sql.append(Files.readString(base.resolve("share").resolve(script))).append('\n');
    }
    return List.of(sql.toString());
  }
}
