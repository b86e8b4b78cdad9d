package id.teladan.evidence;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where files lie: the group {@code evidence.storage} of config.yml.
 *
 * @param kind {@code database}, or {@code s3} for a store that speaks that protocol
 * @param endpoint its address; null for Amazon's own
 * @param accessKey null where the machine itself is allowed in
 */
public record StorageSettings(
    @NotNull @Pattern(regexp = "database|s3", message = "must be database or s3") String kind,
    @Nullable String endpoint,
    @Nullable String region,
    @Nullable String bucket,
    @Nullable String accessKey,
    @Nullable String secretKey) {

  public static final StorageSettings DATABASE =
      new StorageSettings("database", null, null, null, null, null);

  /** An empty text, such as an unset variable leaves, is nothing. */
  public StorageSettings(
      @Nullable String kind,
      @Nullable String endpoint,
      @Nullable String region,
      @Nullable String bucket,
      @Nullable String accessKey,
      @Nullable String secretKey) {
    this.kind = kind == null || kind.isBlank() ? "database" : kind;
    this.endpoint = filled(endpoint);
    this.region = filled(region);
    this.bucket = filled(bucket);
    this.accessKey = filled(accessKey);
    this.secretKey = filled(secretKey);
  }

  /** What is missing where every single value is all right. */
  public List<String> faults() {
    List<String> faults = new ArrayList<>();
    if (!isDatabase() && bucket == null) {
      faults.add("evidence.storage.bucket: missing. An S3 store needs S3_BUCKET.");
    }
    if ((accessKey == null) != (secretKey == null)) {
      faults.add("evidence.storage: S3_ACCESS_KEY and S3_SECRET_KEY go together.");
    }
    return faults;
  }

  boolean isDatabase() {
    return kind.equals("database");
  }

  private static @Nullable String filled(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  /** Without the keys, for logs and answers to whoever starts the portal. */
  @Override
  public String toString() {
    return isDatabase() ? "database" : "s3 " + (endpoint == null ? "" : endpoint + " ") + bucket;
  }
}
