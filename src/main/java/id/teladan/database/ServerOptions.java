package id.teladan.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The option file of the server, and the statements it begins with. */
final class ServerOptions {

  private ServerOptions() {}

  /**
   * Writes both anew, so that a changed password, port or option counts from this start on.
   *
   * @param more lines that overrule ours, being the last
   */
  static void write(DataFolder folder, Path base, int port, String user, List<String> more)
      throws IOException {
    folder.writePrivate(
        folder.initFile(),
        List.of(
            "CREATE DATABASE IF NOT EXISTS teladan"
                + " CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;",
            "CREATE OR REPLACE USER '%s'@'127.0.0.1' IDENTIFIED BY '%s';"
                .formatted(user, folder.password()),
            "GRANT ALL PRIVILEGES ON `teladan%%`.* TO '%s'@'127.0.0.1';".formatted(user)));
    List<String> lines =
        new ArrayList<>(
            List.of(
                "# Written by the portal at each start.",
                "[mariadbd]",
                "basedir=\"%s\"".formatted(base),
                "datadir=\"%s\"".formatted(folder.database()),
                "tmpdir=\"%s\"".formatted(Files.createDirectories(folder.temporary())),
                "init-file=\"%s\"".formatted(folder.initFile()),
                "socket=mariadb.sock",
                "pid-file=mariadb.pid",
                "port=" + port,
                "bind-address=127.0.0.1",
                "skip-ssl",
                "skip-name-resolve",
                "character-set-server=utf8mb4",
                "collation-server=utf8mb4_unicode_ci",
                "innodb-buffer-pool-size=256M",
                "innodb-log-file-size=256M",
                "innodb-flush-log-at-trx-commit=1",
                "innodb-lock-wait-timeout=20",
                "max-allowed-packet=64M",
                "max-connections=200"));
    if (Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0)) {
      lines.add("user=root");
    }
    lines.addAll(more);
    folder.writePrivate(folder.options(), lines);
  }
}
