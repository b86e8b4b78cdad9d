package id.teladan.instrument;

/** The text is no JSON or YAML, or of a kind that is not taken; so there is nothing to check. */
final class UnreadableDocument extends Exception {

  private static final long serialVersionUID = 1L;
  private final transient Fault fault;

  UnreadableDocument(int line, String reason) {
    super(reason);
    this.fault = new Fault(line, "", reason);
  }

  Fault fault() {
    return fault;
  }
}
