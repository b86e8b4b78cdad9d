package id.teladan.result;

import org.jspecify.annotations.Nullable;

/**
 * Why one of several equal scores stands where it does.
 *
 * @param brokenBy the section, {@code PENALTY}, {@code STRATA} or {@code SERVICE} that sets it
 *     apart from the one above (for the first: the one below), or {@code PLENARY}; null for joint
 *     winners, whom nothing sets apart
 */
public record Tie(@Nullable String brokenBy) {

  static final Tie BY_PLENARY = new Tie(Criterion.PLENARY);
}
