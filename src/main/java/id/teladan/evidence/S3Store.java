package id.teladan.evidence;

import id.teladan.platform.CommonProblem;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/** Files in a store that speaks S3: for offices whose photos outgrow a database. */
final class S3Store implements EvidenceStore {

  private static final Logger LOG = LoggerFactory.getLogger(S3Store.class);
  private static final String PREFIX = "evidence/";
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final S3Client client;
  private final String bucket;

  S3Store(StorageSettings settings) {
    this.client = client(settings);
    this.bucket = Objects.requireNonNull(settings.bucket());
  }

  private static S3Client client(StorageSettings settings) {
    String region = settings.region();
    S3ClientBuilder builder =
        S3Client.builder()
            .httpClientBuilder(
                UrlConnectionHttpClient.builder()
                    .connectionTimeout(PATIENCE)
                    .socketTimeout(PATIENCE))
            .credentialsProvider(credentials(settings))
            .region(Region.of(region == null ? "us-east-1" : region));
    String endpoint = settings.endpoint();
    if (endpoint != null) {
      builder.endpointOverride(URI.create(endpoint)).forcePathStyle(true);
    }
    return builder.build();
  }

  private static AwsCredentialsProvider credentials(StorageSettings settings) {
    String accessKey = settings.accessKey();
    String secretKey = settings.secretKey();
    return accessKey == null || secretKey == null
        ? DefaultCredentialsProvider.builder().build()
        : StaticCredentialsProvider.create(AwsBasicCredentials.create(accessKey, secretKey));
  }

  @Override
  public void put(String place, String mediaType, byte[] content) {
    var unused =
        asked(
            () ->
                client.putObject(
                    request -> request.bucket(bucket).key(PREFIX + place).contentType(mediaType),
                    RequestBody.fromBytes(content)));
  }

  @Override
  public Optional<InputStream> open(String place) {
    return asked(
        () -> {
          try {
            return Optional.of(
                client.getObject(request -> request.bucket(bucket).key(PREFIX + place)));
          } catch (NoSuchKeyException none) {
            return Optional.empty();
          }
        });
  }

  @Override
  public void remove(String place) {
    var unused =
        asked(() -> client.deleteObject(request -> request.bucket(bucket).key(PREFIX + place)));
  }

  @Override
  public List<Stored> list(String after, int most) {
    return asked(
        () ->
            client
                .listObjectsV2(
                    request ->
                        request
                            .bucket(bucket)
                            .prefix(PREFIX)
                            .startAfter(PREFIX + after)
                            .maxKeys(most))
                .contents()
                .stream()
                .map(
                    object ->
                        new Stored(object.key().substring(PREFIX.length()), object.lastModified()))
                .toList());
  }

  /** A store that cannot be reached is no fault of who sends a photo: it may be sent again. */
  private <T> T asked(Supplier<T> call) {
    try {
      return call.get();
    } catch (SdkException e) {
      LOG.warn("The store of files in bucket {} failed: {}", bucket, e.getMessage());
      throw CommonProblem.UNAVAILABLE.because(
          "Gudang berkas sedang tidak dapat dicapai. Tidak ada yang disimpan; kirim ulang.");
    }
  }
}
