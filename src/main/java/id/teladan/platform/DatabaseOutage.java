package id.teladan.platform;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;

/** Tells a database that is away, which comes back, from a statement that is wrong. */
final class DatabaseOutage {

  private static final String CONNECTION_CLASS = "08";
  private static final int SERVER_SHUTDOWN = 1053;

  private DatabaseOutage() {}

  static boolean causes(Throwable failure) {
    for (Throwable at = failure; at != null; at = at.getCause()) {
      if (at instanceof SQLException sql && isOutage(sql)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOutage(SQLException sql) {
    return sql instanceof SQLNonTransientConnectionException
        || sql instanceof SQLTransientConnectionException
        || sql.getErrorCode() == SERVER_SHUTDOWN
        || String.valueOf(sql.getSQLState()).startsWith(CONNECTION_CLASS)
        || sql.getClass().getName().endsWith("PoolExhaustedException");
  }
}
