package id.teladan.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.UpdateSummaryEnum;
import liquibase.changelog.ChangeSet;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.resource.ClassLoaderResourceAccessor;

/** The schema: brought up to date where the database is our own, compared where it is not. */
public final class Migrations {

  public static final String CHANGELOG = "migrations/changelog.xml";

  private Migrations() {}

  /**
   * For a database that nobody else migrates. A portal that was killed in the middle left the lock
   * of Liquibase closed, and nobody else could hold it.
   */
  public static void update(String url, String user, String password) {
    try (Connection connection = DriverManager.getConnection(url, user, password);
        Liquibase liquibase = liquibase(connection)) {
      liquibase.forceReleaseLocks();
      liquibase.update(new Contexts(), new LabelExpression());
    } catch (SQLException | LiquibaseException e) {
      throw new DatabaseProblem("The schema of the database cannot be brought up to date: " + e, e);
    }
  }

  /** For a database that its operator migrates, when it suits. */
  static void requireUpToDate(String url, String user, String password) {
    try (Connection connection = DriverManager.getConnection(url, user, password);
        Liquibase liquibase = liquibase(connection)) {
      List<ChangeSet> missing =
          liquibase.listUnrunChangeSets(new Contexts(), new LabelExpression());
      if (!missing.isEmpty()) {
        throw new DatabaseProblem(
            "%d migrations are missing in %s, the first is %s. Run: java -jar teladan.jar db migrate config.yml"
                .formatted(missing.size(), url, missing.get(0).getId()));
      }
    } catch (SQLException | LiquibaseException e) {
      throw new DatabaseProblem("The database %s cannot be used: %s".formatted(url, e), e);
    }
  }

  private static Liquibase liquibase(Connection connection) throws LiquibaseException {
    Liquibase liquibase =
        new Liquibase(CHANGELOG, new ClassLoaderResourceAccessor(), new JdbcConnection(connection));
    liquibase.setShowSummary(UpdateSummaryEnum.OFF);
    return liquibase;
  }
}
