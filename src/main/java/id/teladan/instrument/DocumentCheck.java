package id.teladan.instrument;

import java.util.List;

/** What came of reading a document. */
sealed interface DocumentCheck {

  record Good(Instrument instrument) implements DocumentCheck {}

  /** Readable, but wrong in these places. */
  record Faulty(List<Fault> faults) implements DocumentCheck {}

  /** Not readable at all. */
  record Unreadable(Fault fault) implements DocumentCheck {}
}
