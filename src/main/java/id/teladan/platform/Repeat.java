package id.teladan.platform;

import java.sql.SQLException;
import java.util.function.Supplier;
import org.jdbi.v3.core.statement.StatementException;

/** Commands that may meet themselves: the same creation sent twice at the same moment. */
public final class Repeat {

  private static final int DUPLICATE = 1062;

  private Repeat() {}

  /**
   * Runs a command, and once more when it met a row that was not there when it looked. The second
   * time it sees that row, and answers as it does for any repeated creation.
   */
  public static <T> T onDuplicate(Supplier<T> command) {
    try {
      return command.get();
    } catch (StatementException e) {
      if (!isDuplicate(e)) {
        throw e;
      }
      return command.get();
    }
  }

  private static boolean isDuplicate(StatementException failure) {
    for (Throwable at = failure; at != null; at = at.getCause()) {
      if (at instanceof SQLException sql && sql.getErrorCode() == DUPLICATE) {
        return true;
      }
    }
    return false;
  }
}
