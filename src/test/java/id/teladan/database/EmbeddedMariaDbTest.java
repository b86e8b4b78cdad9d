package id.teladan.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.testing.MariaDb;
import io.dropwizard.core.setup.Environment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedMariaDbTest {

  private static final List<String> SMALL = List.of("innodb-log-file-size=8M");

  @TempDir Path parent;

  @Test
  void aSecondStartFindsWhatTheFirstWrote() {
    try (EmbeddedMariaDb first = start()) {
      write(first, "kemarin");
    }
    try (EmbeddedMariaDb second = start()) {
      assertThat(read(second)).containsExactly("kemarin");
    }
  }

  @Test
  void aServerThatIsKilledComesBackOnTheSamePortWithItsData() throws InterruptedException {
    try (EmbeddedMariaDb db = start()) {
      write(db, "sebelum");
      CountDownLatch back = new CountDownLatch(1);
      db.afterRestart(back::countDown);
      long killed = db.pid();

      assertThat(ProcessHandle.of(killed).orElseThrow().destroyForcibly()).isTrue();

      assertThat(back.await(60, TimeUnit.SECONDS)).isTrue();
      assertThat(db.pid()).isNotEqualTo(killed);
      assertThat(read(db)).containsExactly("sebelum");
    }
  }

  @Test
  void noConnectionOfTheDeadServerIsHandedOutAfterwards() throws Exception {
    Environment environment = new Environment("uji");
    try (EmbeddedMariaDb db = start()) {
      Jdbi jdbi = Databases.on(db, 3, environment);
      CountDownLatch back = new CountDownLatch(1);
      db.afterRestart(back::countDown);
      try (Handle one = jdbi.open();
          Handle two = jdbi.open()) {
        assertThat(one.select("SELECT 1").mapTo(int.class).one()).isEqualTo(1);
        assertThat(two.select("SELECT 1").mapTo(int.class).one()).isEqualTo(1);
      }

      assertThat(ProcessHandle.of(db.pid()).orElseThrow().destroyForcibly()).isTrue();
      assertThat(back.await(60, TimeUnit.SECONDS)).isTrue();

      for (int i = 0; i < 6; i++) {
        int answer = jdbi.withHandle(h -> h.select("SELECT 2").mapTo(int.class).one());
        assertThat(answer).isEqualTo(2);
      }
    }
  }

  @Test
  void aServerLeftByAKilledPortalIsStoppedAndItsDataKept() throws Exception {
    Process portal = portalOfItsOwn();
    long orphan = Long.parseLong(portal.inputReader().readLine());
    portal.destroyForcibly().waitFor();
    assertThat(ProcessHandle.of(orphan)).isPresent();

    try (EmbeddedMariaDb db = start()) {
      assertThat(ProcessHandle.of(orphan).filter(ProcessHandle::isAlive)).isEmpty();
      assertThat(read(db)).containsExactly("dari portal lain");
    }
  }

  @Test
  void aSecondPortalOnTheSameFolderIsToldSo() throws Exception {
    Process portal = portalOfItsOwn();
    try {
      assertThat(portal.inputReader().readLine()).isNotBlank();
      assertThatThrownBy(this::start)
          .isInstanceOf(DataFolderInUse.class)
          .hasMessageContaining("process " + portal.pid())
          .hasMessageContaining(folder().toString());
    } finally {
      portal.destroy();
      assertThat(portal.waitFor()).isNotZero();
    }
  }

  @Test
  void onlyTheAccountWithThePasswordComesInAndOnlyTheOwnerReadsIt() throws IOException {
    try (EmbeddedMariaDb db = start()) {
      assertThatThrownBy(() -> Jdbi.open(db.jdbcUrl(), "root", "").close())
          .hasMessageContaining("Access denied");
      assertThatThrownBy(() -> Jdbi.open(db.jdbcUrl(), db.user(), "").close())
          .hasMessageContaining("Access denied");
      for (String file : List.of("mariadb-password", "mariadb-init.sql", "mariadb.cnf")) {
        assertThat(Files.getPosixFilePermissions(folder().resolve(file)))
            .isEqualTo(PosixFilePermissions.fromString("rw-------"));
      }
      assertThat(Files.getPosixFilePermissions(folder()))
          .isEqualTo(PosixFilePermissions.fromString("rwx------"));
    }
  }

  @Test
  void anEmojiAndAnOrderWithoutCaseAndAccentsAreKept() {
    try (EmbeddedMariaDb db = start();
        Handle handle = Jdbi.open(db.jdbcUrl(), db.user(), db.password())) {
      assertThat(handle.select("SELECT @@collation_database").mapTo(String.class).one())
          .isEqualTo("utf8mb4_unicode_ci");
      handle.execute("CREATE TABLE word (text VARCHAR(20))");
      handle.execute("INSERT INTO word VALUES ('Melati 🌼')");
      assertThat(
              handle
                  .select("SELECT text FROM word WHERE text = 'mélati 🌼'")
                  .mapTo(String.class)
                  .list())
          .containsExactly("Melati 🌼");
    }
  }

  /** A portal in a process of its own, which can be killed. */
  public static void main(String[] folders) throws InterruptedException {
    EmbeddedMariaDb db = EmbeddedMariaDb.start(Path.of(folders[0]), Path.of(folders[1]), SMALL);
    write(db, "dari portal lain");
    System.out.println(db.pid());
    new CountDownLatch(1).await();
  }

  private Process portalOfItsOwn() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            EmbeddedMariaDbTest.class.getName(),
            folder().toString(),
            MariaDb.binaries().toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  private EmbeddedMariaDb start() {
    return EmbeddedMariaDb.start(folder(), MariaDb.binaries(), SMALL);
  }

  private Path folder() {
    return parent.resolve("data");
  }

  private static void write(EmbeddedMariaDb db, String text) {
    try (Handle handle = Jdbi.open(db.jdbcUrl(), db.user(), db.password())) {
      handle.execute("CREATE TABLE IF NOT EXISTS note (text VARCHAR(40))");
      handle.execute("INSERT INTO note VALUES (?)", text);
    }
  }

  private static List<String> read(EmbeddedMariaDb db) {
    try (Handle handle = Jdbi.open(db.jdbcUrl(), db.user(), db.password())) {
      return handle.select("SELECT text FROM note").mapTo(String.class).list();
    }
  }
}
