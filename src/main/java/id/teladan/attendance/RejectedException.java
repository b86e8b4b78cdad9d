package id.teladan.attendance;

/**
 * Ends the judging of one check-in. Never leaves this package: the check-in is kept as rejected.
 */
final class RejectedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Rejection rejection;

  RejectedException(Rejection rejection) {
    super(rejection.slug(), null, false, false);
    this.rejection = rejection;
  }

  Rejection rejection() {
    return rejection;
  }
}
