package id.teladan.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder that holds all that a portal keeps. It is closed to other users of the machine, and
 * locked as long as a portal works in it: two servers on the same files would destroy them.
 */
final class DataFolder implements AutoCloseable {

  private static final String LOCK = "portal.lock";

  private final Path folder;
  private final FileChannel lock;

  private DataFolder(Path folder, FileChannel lock) {
    this.folder = folder;
    this.lock = lock;
  }

  static DataFolder open(Path path) {
    Path folder = path.toAbsolutePath().normalize();
    try {
      if (!Files.isDirectory(folder)) {
        Files.createDirectories(folder);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
      }
      if (!Files.isWritable(folder)) {
        throw new DatabaseProblem(
            "The data folder %s belongs to %s and cannot be written by %s."
                .formatted(folder, Files.getOwner(folder), System.getProperty("user.name")));
      }
      return new DataFolder(folder, lock(folder));
    } catch (IOException e) {
      throw new DatabaseProblem("The data folder %s cannot be used: %s".formatted(folder, e), e);
    }
  }

  private static FileChannel lock(Path folder) throws IOException {
    Path file = folder.resolve(LOCK);
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (!takeLock(channel)) {
      channel.close();
      throw new DataFolderInUse(
          "Another portal (process %s) works in the data folder %s. Stop it, or give this one a folder of its own."
              .formatted(Files.readString(file).strip(), folder));
    }
    channel.truncate(0);
    String pid = ProcessHandle.current().pid() + "\n";
    channel.force(channel.write(ByteBuffer.wrap(pid.getBytes(StandardCharsets.UTF_8))) > 0);
    return channel;
  }

  private static boolean takeLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  Path path() {
    return folder;
  }

  Path database() {
    return folder.resolve("db");
  }

  /**
   * For the server's temporary tables: in the system's folder a second server deletes them when it
   * starts, and others could read them.
   */
  Path temporary() {
    return folder.resolve("tmp");
  }

  Path options() {
    return folder.resolve("mariadb.cnf");
  }

  Path log() {
    return folder.resolve("mariadb.log");
  }

  Path initFile() {
    return folder.resolve("mariadb-init.sql");
  }

  /** The password of the portal's own account: random, made once, readable by the owner only. */
  String password() throws IOException {
    Path file = folder.resolve("mariadb-password");
    if (!Files.exists(file)) {
      byte[] random = new byte[24];
      new SecureRandom().nextBytes(random);
      writePrivate(file, List.of(HexFormat.of().formatHex(random)));
    }
    return Files.readString(file).strip();
  }

  /** Written beside its place and moved, so that a crash leaves the old file or the new one. */
  void writePrivate(Path file, List<String> lines) throws IOException {
    Path fresh = folder.resolve(file.getFileName() + ".new");
    Files.deleteIfExists(fresh);
    Files.createFile(
        fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.write(fresh, lines);
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  static void deleteTree(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  /** Lets the next portal in. The lock ends with the process too, however that ends. */
  @Override
  public void close() {
    try {
      lock.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
