package id.teladan;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.testing.MariaDb;
import io.dropwizard.configuration.DefaultConfigurationFactoryFactory;
import io.dropwizard.core.cli.Cli;
import io.dropwizard.core.setup.Bootstrap;
import io.dropwizard.util.JarLocation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the commands say to an operator. */
class CommandsTest {

  private static final String SECRET = "secret: " + "5e".repeat(32) + "\n";

  @TempDir Path folder;

  @Test
  void aRightConfigurationHasNoFault() throws IOException {
    assertThat(check(SECRET + database(MariaDb.password()))).isEmpty();
  }

  @Test
  void theConfigurationThatComesWithThePortalIsRight() {
    assertThat(run("check", "config.yml")).isEmpty();
  }

  @Test
  void aMisspelledNameIsNamedWithoutAStackTrace() throws IOException {
    assertThat(check("databse: {}\n")).contains("databse").doesNotContain("\tat ");
  }

  @Test
  void aPolicyOutsideItsRangeIsNamed() throws IOException {
    assertThat(check("policies: {attendance: {minimumPercent: 110}}\n"))
        .contains("policies.attendance.minimumPercent", "100");
  }

  @Test
  void aMissingVariableIsNamed() throws IOException {
    assertThat(check("secret: ${TELADAN_NEVER_SET}\n")).contains("TELADAN_NEVER_SET");
  }

  @Test
  void allThatIsWrongIsSaidAtOnce() throws IOException {
    assertThat(
            check(
                """
                demo: true
                publicUrl: teladan
                database: {url: "jdbc:mariadb://127.0.0.1:1/teladan", user: u, password: rahasia}
                server: {applicationConnectors: [{type: http, port: 0, bindHost: 0.0.0.0}]}
                """))
        .contains("secret: missing", "openssl rand -hex 32")
        .contains("demo:", "0.0.0.0")
        .contains("publicUrl:")
        .contains("cannot be reached as u")
        .doesNotContain("rahasia")
        .doesNotContain("\tat ");
  }

  @Test
  void aWrongPasswordOfTheDatabaseIsNotRepeated() throws IOException {
    assertThat(check(SECRET + database("salah")))
        .contains("Access denied", "cannot be reached as teladan")
        .doesNotContain("salah");
  }

  @Test
  void aSecretThatIsTooShortIsRefused() throws IOException {
    assertThat(check("secret: 5e5e\n" + database(MariaDb.password()))).contains("64 or more");
  }

  @Test
  void aMissingFileIsNamed() {
    assertThat(run("check", folder.resolve("none.yml").toString())).contains("none.yml");
  }

  @Test
  void demoAccountsAreNotServedToTheWholeNetwork() throws IOException {
    assertThat(
            run(
                "server",
                write(
                    SECRET
                        + database(MariaDb.password())
                        + "demo: true\nserver: {applicationConnectors: [{type: http, port: 0}]}\n")))
        .contains("demo:", "all addresses");
  }

  private String check(String yaml) throws IOException {
    return run("check", write(yaml));
  }

  private String write(String yaml) throws IOException {
    return Files.writeString(folder.resolve("config.yml"), yaml).toString();
  }

  private static String database(String password) {
    return "database: {url: \"%s\", user: %s, password: \"%s\"}\n"
        .formatted(MariaDb.url(), MariaDb.user(), password);
  }

  /** Answers what the command complained of. */
  private static String run(String... arguments) {
    ByteArrayOutputStream complaints = new ByteArrayOutputStream();
    TeladanApplication application = new TeladanApplication();
    Bootstrap<TeladanConfiguration> bootstrap = new Bootstrap<>(application);
    application.addDefaultCommands(bootstrap);
    application.initialize(bootstrap);
    // the portal of the other tests leaves its own settings in system properties of the usual
    // prefix
    bootstrap.setConfigurationFactoryFactory(
        (type, validator, mapper, prefix) ->
            new DefaultConfigurationFactoryFactory<TeladanConfiguration>()
                .create(type, validator, mapper, "none"));
    Cli cli =
        new Cli(
            new JarLocation(TeladanApplication.class),
            bootstrap,
            new ByteArrayOutputStream(),
            complaints);
    boolean failed = cli.run(arguments).isPresent();
    String text = complaints.toString(StandardCharsets.UTF_8);
    assertThat(failed).isEqualTo(!text.isEmpty());
    return text;
  }
}
