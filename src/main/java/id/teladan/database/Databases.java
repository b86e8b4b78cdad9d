package id.teladan.database;

import id.teladan.platform.IdPlugin;
import id.teladan.platform.ReachPlugin;
import io.dropwizard.core.setup.Environment;
import io.dropwizard.db.DataSourceFactory;
import io.dropwizard.db.ManagedDataSource;
import io.dropwizard.jdbi3.JdbiFactory;
import io.dropwizard.util.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.apache.tomcat.jdbc.pool.DataSourceProxy;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.DefinedAttributeTemplateEngine;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.transaction.SerializableTransactionRunner;
import org.jdbi.v3.sqlobject.SqlObjectPlugin;

/** From settings to a {@link Jdbi} that features can work with. */
public final class Databases {

  private Databases() {}

  /** Opens the database for the life of the service: starts and migrates it where it is our own. */
  public static Jdbi open(DatabaseSettings settings, Environment environment) {
    if (!settings.embedded()) {
      List<String> faults = faults(settings);
      if (!faults.isEmpty()) {
        throw new DatabaseProblem(String.join("\n", faults));
      }
      DataSourceFactory factory = factory(settings);
      return jdbi(environment, factory, pool(environment, factory));
    }
    EmbeddedMariaDb server = EmbeddedMariaDb.start(settings.folder());
    environment.lifecycle().manage(server);
    Migrations.update(server.jdbcUrl(), server.user(), server.password());
    return on(server, settings.poolSize(), environment);
  }

  /** Connections to a server that died are thrown away once it is back, not handed out. */
  static Jdbi on(EmbeddedMariaDb server, int connections, Environment environment) {
    DataSourceFactory factory =
        factory(server.jdbcUrl(), server.user(), server.password(), connections);
    ManagedDataSource pool = pool(environment, factory);
    if (pool instanceof DataSourceProxy proxy) {
      server.afterRestart(proxy::purge);
    }
    return jdbi(environment, factory, pool);
  }

  /** Without the pool's own wrapping of statements, which reflects upon each value bound. */
  private static ManagedDataSource pool(Environment environment, DataSourceFactory factory) {
    ManagedDataSource pool = factory.build(environment.metrics(), "mariadb");
    if (pool instanceof DataSourceProxy proxy) {
      proxy.getPoolProperties().setUseStatementFacade(false);
    }
    return pool;
  }

  /** What keeps the portal from working with the database of these settings. */
  public static List<String> faults(DatabaseSettings settings) {
    try {
      if (settings.embedded()) {
        return FolderCheck.faults(settings.folder());
      }
      DataSourceFactory factory = factory(settings);
      List<String> missing =
          Migrations.missing(factory.getUrl(), user(settings), password(settings));
      return missing.isEmpty()
          ? List.of()
          : List.of(
              "database: %d migrations are missing in %s, the first is %s. Run: java -jar teladan.jar db migrate config.yml"
                  .formatted(missing.size(), settings.url(), missing.get(0)));
    } catch (DatabaseProblem e) {
      return List.of("database: " + e.getMessage());
    }
  }

  /** One task on the database, without a service around it. */
  public static void run(DatabaseSettings settings, Consumer<Jdbi> task) {
    if (settings.embedded()) {
      try (EmbeddedMariaDb server = EmbeddedMariaDb.start(settings.folder())) {
        Migrations.update(server.jdbcUrl(), server.user(), server.password());
        task.accept(equip(Jdbi.create(server.jdbcUrl(), server.user(), server.password())));
      }
    } else {
      DataSourceFactory factory = factory(settings);
      task.accept(equip(Jdbi.create(factory.getUrl(), user(settings), password(settings))));
    }
  }

  /** The operator's own database, also for the commands {@code db migrate} and its kin. */
  public static DataSourceFactory factory(DatabaseSettings settings) {
    String url = settings.url();
    if (url == null || url.isBlank()) {
      throw new DatabaseProblem(
          "The portal's own MariaDB is migrated at each start; the command db is for a MariaDB given"
              + " by DB_URL, DB_USER and DB_PASSWORD.");
    }
    return factory(withOptions(url), user(settings), password(settings), settings.poolSize());
  }

  /**
   * What every Jdbi of the house can do, in tests too. Its own template engine, because
   * Dropwizard's puts a name before each statement and so has it parsed anew each time.
   */
  public static Jdbi equip(Jdbi jdbi) {
    jdbi.getConfig(SqlStatements.class).setTemplateEngine(new DefinedAttributeTemplateEngine());
    jdbi.installPlugin(new SqlObjectPlugin());
    jdbi.installPlugin(new IdPlugin());
    jdbi.installPlugin(new ReachPlugin());
    jdbi.setTransactionHandler(new SerializableTransactionRunner());
    return jdbi;
  }

  private static Jdbi jdbi(
      Environment environment, DataSourceFactory factory, ManagedDataSource pool) {
    return equip(new JdbiFactory().build(environment, factory, pool, "mariadb"));
  }

  private static DataSourceFactory factory(
      String url, String user, String password, int connections) {
    DataSourceFactory factory = new DataSourceFactory();
    factory.setDriverClass("org.mariadb.jdbc.Driver");
    factory.setUrl(url);
    factory.setUser(user);
    factory.setPassword(password);
    factory.setMinSize(2);
    factory.setInitialSize(2);
    factory.setMaxSize(connections);
    factory.setMaxWaitForConnection(Duration.seconds(20));
    factory.setCheckConnectionOnBorrow(true);
    factory.setValidationInterval(Duration.seconds(2));
    return factory;
  }

  /**
   * Instants are UTC, and text made in a query compares as text in our tables does: without the
   * second a UNION of a column with a CAST is an illegal mix of collations on MariaDB 11.4. Our
   * statements are few and always the same, so the server keeps what it has prepared: to parse them
   * anew took it a third of its time. READ COMMITTED because our commands are guarded updates and
   * unique keys, never decisions on what was read before; it takes no locks on gaps and so meets
   * fewer deadlocks than MariaDB's default. An operator who sets an option in the address knows
   * why.
   */
  static String withOptions(String url) {
    StringBuilder complete = new StringBuilder(url);
    for (String option :
        List.of(
            "timezone=UTC",
            "connectionCollation=utf8mb4_unicode_ci",
            "useServerPrepStmts=true",
            "transactionIsolation=READ-COMMITTED")) {
      if (!url.contains(option.substring(0, option.indexOf('=') + 1))) {
        complete.append(complete.indexOf("?") < 0 ? '?' : '&').append(option);
      }
    }
    return complete.toString();
  }

  private static String user(DatabaseSettings settings) {
    String user = settings.user();
    return user == null ? "" : user;
  }

  private static String password(DatabaseSettings settings) {
    String password = settings.password();
    return password == null ? "" : password;
  }
}
