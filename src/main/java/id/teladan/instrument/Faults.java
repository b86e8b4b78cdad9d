package id.teladan.instrument;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers faults, so that an author learns of all at once. */
final class Faults {

  /** A document that is wrong throughout is not explained to the last line. */
  static final int MOST = 200;

  private final List<Fault> faults = new ArrayList<>();

  void add(int line, String field, String reason) {
    if (faults.size() < MOST) {
      faults.add(new Fault(line, field, reason));
    }
  }

  boolean isEmpty() {
    return faults.isEmpty();
  }

  List<Fault> inOrder() {
    return faults.stream().sorted(Comparator.comparingInt(Fault::line)).toList();
  }
}
