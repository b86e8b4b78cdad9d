package id.teladan;

import com.fasterxml.jackson.annotation.JsonProperty;
import id.teladan.account.SessionSettings;
import id.teladan.database.DatabaseSettings;
import id.teladan.evidence.EvidenceSettings;
import id.teladan.platform.Policies;
import io.dropwizard.core.Configuration;
import io.dropwizard.core.server.DefaultServerFactory;
import io.dropwizard.core.server.SimpleServerFactory;
import io.dropwizard.jetty.ConnectorFactory;
import io.dropwizard.jetty.HttpConnectorFactory;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Everything that config.yml may say. A wrong value stops the start, not a request. */
public final class TeladanConfiguration extends Configuration {

  private static final int USUAL_PORT = 8080;

  @Valid @NotNull @JsonProperty
  private DatabaseSettings database = new DatabaseSettings(null, null, null, null, null);

  @Valid @NotNull @JsonProperty private SessionSettings session = SessionSettings.DEFAULTS;
  @Valid @NotNull @JsonProperty private Policies policies = Policies.DEFAULTS;
  @Valid @NotNull @JsonProperty private EvidenceSettings evidence = EvidenceSettings.DEFAULTS;
  @JsonProperty private boolean demo;
  @JsonProperty private @Nullable String publicUrl;
  @JsonProperty private @Nullable String secret;
  @NotNull @JsonProperty private Map<String, Map<String, String>> views = Map.of();

  public DatabaseSettings database() {
    return database;
  }

  public SessionSettings session() {
    return session;
  }

  public Policies policies() {
    return policies;
  }

  public EvidenceSettings evidence() {
    return evidence;
  }

  /** Whether fictitious offices and accounts with a known password are made; loopback only. */
  public boolean demo() {
    return demo;
  }

  /** The address people know the portal by; where none is said, its own on this machine. */
  public String publicUrl() {
    String said =
        publicUrl == null || publicUrl.isBlank() ? "http://localhost:" + port() : publicUrl;
    return said.replaceAll("/+$", "");
  }

  /** Where the portal listens for people and programs. */
  List<ConnectorFactory> connectors() {
    if (getServerFactory() instanceof DefaultServerFactory server) {
      return server.getApplicationConnectors();
    }
    if (getServerFactory() instanceof SimpleServerFactory server) {
      return List.of(server.getConnector());
    }
    return List.of();
  }

  private int port() {
    return connectors().stream()
        .filter(HttpConnectorFactory.class::isInstance)
        .map(connector -> ((HttpConnectorFactory) connector).getPort())
        .filter(port -> port > 0)
        .findFirst()
        .orElse(USUAL_PORT);
  }

  /** The installation's secret as 64 hex digits or more; null where the data folder keeps one. */
  public @Nullable String secret() {
    return secret == null || secret.isBlank() ? null : secret;
  }

  public Map<String, Map<String, String>> views() {
    return views;
  }
}
