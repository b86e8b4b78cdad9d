package id.teladan;

import com.fasterxml.jackson.annotation.JsonProperty;
import id.teladan.account.SessionSettings;
import id.teladan.database.DatabaseSettings;
import id.teladan.evidence.EvidenceSettings;
import id.teladan.platform.Policies;
import io.dropwizard.core.Configuration;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Everything that config.yml may say. A wrong value stops the start, not a request. */
public final class TeladanConfiguration extends Configuration {

  @Valid @NotNull @JsonProperty
  private DatabaseSettings database = new DatabaseSettings(null, null, null, null, null);

  @Valid @NotNull @JsonProperty private SessionSettings session = SessionSettings.DEFAULTS;
  @Valid @NotNull @JsonProperty private Policies policies = Policies.DEFAULTS;
  @Valid @NotNull @JsonProperty private EvidenceSettings evidence = EvidenceSettings.DEFAULTS;
  @JsonProperty private boolean demo;
  @NotBlank @JsonProperty private String publicUrl = "http://localhost:8080";
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

  public String publicUrl() {
    return publicUrl.replaceAll("/+$", "");
  }

  /** The installation's secret as 64 hex digits or more; null where the data folder keeps one. */
  public @Nullable String secret() {
    return secret == null || secret.isBlank() ? null : secret;
  }

  public Map<String, Map<String, String>> views() {
    return views;
  }
}
