package id.teladan.platform;

import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdbi.v3.core.statement.StatementException;

/**
 * The database is the last judge, and its refusals are answers, not accidents. A feature names the
 * problem that each of its constraints stands for; MariaDB's message carries the constraint's name.
 */
public final class ConstraintProblems {

  private static final int DUPLICATE = 1062;
  private static final int CHECK_FAILED = 4025;
  private static final int STILL_REFERENCED = 1451;
  private static final int NOTHING_REFERENCED = 1452;
  private static final int TEXT_TOO_LONG = 1406;
  private static final int WRONG_LETTERS = 1366;
  private static final int NOT_COMPARABLE = 1267;

  private static final Pattern NAME = Pattern.compile("\\b((?:uq|ck|fk|pk)_[a-z0-9_]+)\\b");
  private static final Map<String, ProblemException> BY_NAME = new ConcurrentHashMap<>();

  private ConstraintProblems() {}

  /** Declares what it means when this constraint refuses a row. */
  public static void declare(String constraint, ProblemType type, String detail) {
    BY_NAME.put(constraint, type.because(detail));
  }

  /** Does what is asked, and throws a refusal of the database as the problem it stands for. */
  public static <T> T named(Supplier<T> command) {
    try {
      return command.get();
    } catch (StatementException e) {
      throw of(e).<RuntimeException>map(problem -> problem).orElse(e);
    }
  }

  static Optional<ProblemException> of(StatementException failure) {
    for (Throwable at = failure; at != null; at = at.getCause()) {
      if (at instanceof SQLException sql) {
        return of(sql);
      }
    }
    return Optional.empty();
  }

  private static Optional<ProblemException> of(SQLException sql) {
    Matcher name = NAME.matcher(String.valueOf(sql.getMessage()));
    if (name.find() && BY_NAME.containsKey(name.group(1))) {
      return Optional.of(BY_NAME.get(name.group(1)));
    }
    return Optional.ofNullable(
        switch (sql.getErrorCode()) {
          case DUPLICATE -> CommonProblem.ALREADY_EXISTS.because("Data yang sama sudah ada.");
          case STILL_REFERENCED ->
              CommonProblem.STILL_IN_USE.because("Masih ada data lain yang memakainya.");
          case NOTHING_REFERENCED ->
              CommonProblem.INVALID_FIELDS.because("Data yang dirujuk tidak ada.");
          case CHECK_FAILED ->
              CommonProblem.INVALID_FIELDS.because("Ada nilai di luar batas yang diizinkan.");
          case TEXT_TOO_LONG ->
              CommonProblem.INVALID_FIELDS.because("Ada teks yang terlalu panjang.");
          case WRONG_LETTERS, NOT_COMPARABLE ->
              String.valueOf(sql.getMessage()).contains("ascii")
                  ? CommonProblem.INVALID_FIELDS.because("Ada huruf yang tidak dapat dipakai.")
                  : null;
          default -> null;
        });
  }
}
