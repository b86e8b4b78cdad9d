package id.teladan.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.Scope;
import liquibase.UpdateSummaryEnum;
import liquibase.changelog.ChangeSet;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.resource.ClassLoaderResourceAccessor;
import liquibase.ui.LoggerUIService;

/** The schema: brought up to date where the database is our own, compared where it is not. */
public final class Migrations {

  public static final String CHANGELOG = "migrations/changelog.xml";

  private Migrations() {}

  /**
   * For a database that nobody else migrates. A portal that was killed in the middle left the lock
   * of Liquibase closed, and nobody else could hold it.
   */
  public static void update(String url, String user, String password) {
    with(
        url,
        user,
        password,
        liquibase -> {
          liquibase.forceReleaseLocks();
          liquibase.update(new Contexts(), new LabelExpression());
        });
  }

  /** For a database that its operator migrates, when it suits: the names of what is missing. */
  static List<String> missing(String url, String user, String password) {
    List<String> missing = new ArrayList<>();
    with(
        url,
        user,
        password,
        liquibase ->
            liquibase.listUnrunChangeSets(new Contexts(), new LabelExpression()).stream()
                .map(ChangeSet::getId)
                .forEach(missing::add));
    return missing;
  }

  private interface Work {
    void on(Liquibase liquibase) throws LiquibaseException;
  }

  /** Liquibase talks to the terminal; whoever starts the portal wants to hear other things. */
  private static void with(String url, String user, String password, Work work) {
    try {
      Scope.child(Scope.Attr.ui, new LoggerUIService(), () -> connected(url, user, password, work));
    } catch (SQLException e) {
      throw new DatabaseProblem(
          "The database %s cannot be reached as %s: %s".formatted(url, user, e.getMessage()), e);
    } catch (Exception e) {
      throw new DatabaseProblem("The schema of %s is in trouble: %s".formatted(url, e), e);
    }
  }

  private static void connected(String url, String user, String password, Work work)
      throws SQLException, LiquibaseException {
    try (Connection connection = DriverManager.getConnection(url, user, password);
        Liquibase liquibase =
            new Liquibase(
                CHANGELOG, new ClassLoaderResourceAccessor(), new JdbcConnection(connection))) {
      liquibase.setShowSummary(UpdateSummaryEnum.OFF);
      work.on(liquibase);
    }
  }
}
