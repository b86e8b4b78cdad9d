package id.teladan.imports;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * A file that was judged and can now be carried out.
 *
 * @param judgement what the file means
 * @param writing writes that into the register
 * @param id the id of something that is to be made
 * @param before traces something known as it is before it is changed
 * @param <K> a thing the register knows
 * @param <R> the request to make or change one
 */
record ReadyImport<K, R>(
    Judgement<K, R> judgement,
    BiConsumer<Handle, Judgement<K, R>> writing,
    Function<R, @Nullable UUID> id,
    Function<K, Trace> before) {

  ImportReport report() {
    return judgement.report();
  }

  /** Writes all of it, and tells what was done to what. */
  List<Trace> apply(Handle handle) {
    writing.accept(handle, judgement);
    return Stream.concat(
            judgement.created().stream()
                .map(made -> Trace.made(Objects.requireNonNull(id.apply(made)))),
            judgement.changed().stream().map(Judgement.Change::known).map(before))
        .toList();
  }
}
