package id.teladan.instrument;

import id.teladan.course.CourseCatalog;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The two built-in instruments, and the codes they may name. */
public final class Instruments {

  static final KnownCodes KNOWN =
      new KnownCodes(CourseCatalog.load()::knows, skillCodes()::contains);
  public static final Instrument POSYANDU = BuiltIn.load(KNOWN).get(0);
  static final Instrument KADER = BuiltIn.load(KNOWN).get(1);

  private Instruments() {}

  private static Set<String> skillCodes() {
    return Stream.of(codes("PP", 4), codes("BB", 7), codes("IH", 6), codes("SR", 3), codes("DL", 5))
        .flatMap(codes -> codes)
        .collect(Collectors.toSet());
  }

  private static Stream<String> codes(String group, int count) {
    return IntStream.rangeClosed(1, count).mapToObj(number -> group + "-0" + number);
  }
}
