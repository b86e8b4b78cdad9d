package id.teladan.platform;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One page of a list as the API answers it; {@code next} is the cursor of the page after. */
public record Listing<T>(List<T> items, @Nullable String next) {

  public <R> Listing<R> map(Function<T, R> change) {
    return new Listing<>(items.stream().map(change).toList(), next);
  }
}
