package id.teladan;

import id.teladan.platform.Secrets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** Finds the secret of this installation: given by the operator, or kept in the data folder. */
final class InstallationSecret {

  private static final int BYTES = 32;

  private InstallationSecret() {}

  static Secrets of(TeladanConfiguration configuration) {
    String given = configuration.secret();
    if (given != null) {
      return new Secrets(HexFormat.of().parseHex(given));
    }
    return new Secrets(keptIn(configuration.database().folder()));
  }

  private static byte[] keptIn(Path folder) {
    Path file = folder.resolve("secret");
    try {
      if (!Files.exists(file)) {
        byte[] fresh = new byte[BYTES];
        new SecureRandom().nextBytes(fresh);
        write(file, HexFormat.of().formatHex(fresh));
      }
      return HexFormat.of().parseHex(Files.readString(file).strip());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Beside its place first, then moved: a crash leaves no half secret. */
  private static void write(Path file, String text) throws IOException {
    Path fresh =
        Files.createTempFile(
            file.getParent(),
            "secret",
            ".new",
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(fresh, text + "\n");
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
  }
}
