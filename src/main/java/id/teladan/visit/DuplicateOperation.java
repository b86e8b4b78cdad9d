package id.teladan.visit;

/** Among the operations was one that the log holds already: its key refused it. */
final class DuplicateOperation extends RuntimeException {

  private static final long serialVersionUID = 1L;

  DuplicateOperation(Throwable cause) {
    super("an operation with this id is stored already", cause);
  }
}
