package id.teladan.database;

/** The database cannot be used. The message says what is wrong and what the operator can do. */
public class DatabaseProblem extends RuntimeException {

  private static final long serialVersionUID = 1L;

  DatabaseProblem(String message) {
    super(message);
  }

  DatabaseProblem(String message, Throwable cause) {
    super(message, cause);
  }
}
