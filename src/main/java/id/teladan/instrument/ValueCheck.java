package id.teladan.instrument;

/** What came of reading an answer. The caller must look which of the two it is. */
public sealed interface ValueCheck {

  /** The answer fits its item. */
  record Accepted(Value value) implements ValueCheck {}

  /** The answer does not fit, and why, in words for the person who gave it. */
  record Refused(String reason) implements ValueCheck {}
}
