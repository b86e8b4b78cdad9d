package id.teladan;

import static org.assertj.core.api.Assertions.assertThat;

import io.dropwizard.configuration.ConfigurationException;
import io.dropwizard.configuration.YamlConfigurationFactory;
import io.dropwizard.jackson.Jackson;
import io.dropwizard.jersey.validation.Validators;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The address on papers: as it is said, or else where the portal listens. */
class PublicUrlTest {

  @ParameterizedTest
  @CsvSource({
    "'', 18437, http://localhost:18437",
    "'', 0, http://localhost:8080",
    "https://teladan.example.go.id/, 18437, https://teladan.example.go.id"
  })
  void papersLeadToWhereThePortalIs(String said, int port, String address)
      throws IOException, ConfigurationException {
    String yaml =
        "publicUrl: '%s'\nserver: {applicationConnectors: [{type: http, port: %d}]}\n"
            .formatted(said, port);

    TeladanConfiguration configuration =
        new YamlConfigurationFactory<>(
                TeladanConfiguration.class,
                Validators.newValidator(),
                Jackson.newObjectMapper(),
                "")
            .build(
                path -> new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)), "memory");

    assertThat(configuration.publicUrl()).isEqualTo(address);
  }
}
