package id.teladan.database;

/** Another portal works in the data folder. */
public final class DataFolderInUse extends DatabaseProblem {

  private static final long serialVersionUID = 1L;

  DataFolderInUse(String message) {
    super(message);
  }
}
