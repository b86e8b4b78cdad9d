package id.teladan.database;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The group {@code database} of config.yml. Without a {@code url} the portal starts its own MariaDB
 * in {@code dataFolder}; with one, nothing is started and the schema is the operator's to migrate.
 */
public record DatabaseSettings(
    @Nullable String url,
    @Nullable String user,
    @Nullable String password,
    @Nullable String dataFolder,
    @Min(2) @Max(500) @Nullable Integer connections) {

  private static final int DEFAULT_CONNECTIONS = 24;

  public static DatabaseSettings embeddedIn(Path dataFolder) {
    return new DatabaseSettings(null, null, null, dataFolder.toString(), null);
  }

  public boolean embedded() {
    return url == null || url.isBlank();
  }

  public Path folder() {
    return Path.of(dataFolder == null || dataFolder.isBlank() ? "data" : dataFolder);
  }

  /** The folder of the portal's own database; empty where the operator keeps it. */
  public Optional<Path> ownFolder() {
    return embedded() ? Optional.of(folder()) : Optional.empty();
  }

  public int poolSize() {
    return connections == null ? DEFAULT_CONNECTIONS : connections;
  }

  /** A password does not belong in a log, and records print all they hold. */
  @Override
  public String toString() {
    return "DatabaseSettings[%s]".formatted(embedded() ? folder() : url);
  }
}
