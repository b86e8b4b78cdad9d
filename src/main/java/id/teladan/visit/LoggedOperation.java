package id.teladan.visit;

import org.jspecify.annotations.Nullable;

/**
 * An operation with its place in the sheet's log, as far as clashes depend on it.
 *
 * @param batch the request that brought it, counted per sheet from 1; {@code Long.MAX_VALUE} while
 *     it only waits on a tablet, where nobody else can have read it
 * @param known the last batch that the device had read when it made the operation; null where the
 *     device did not say
 */
record LoggedOperation(Operation operation, long batch, @Nullable Long known) {}
