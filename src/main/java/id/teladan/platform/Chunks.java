package id.teladan.platform;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** Asks the database about many things, some hundreds at a time: a statement has its limits. */
public final class Chunks {

  private static final int SIZE = 1_000;

  private Chunks() {}

  /** The answers to all, in as many queries as it takes; none for none. */
  public static <T, R> List<R> list(Collection<T> all, Function<List<T>, List<R>> query) {
    List<T> asked = List.copyOf(all);
    List<R> answers = new ArrayList<>(asked.size());
    for (int from = 0; from < asked.size(); from += SIZE) {
      answers.addAll(query.apply(asked.subList(from, Math.min(from + SIZE, asked.size()))));
    }
    return answers;
  }
}
