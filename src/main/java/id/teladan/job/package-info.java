/**
 * Work that takes longer than a request: it is ordered in the transaction of a command, carried out
 * in the background, survives a restart in the middle, and shows how far it is.
 *
 * <p>Owns the tables {@code job} and {@code scheduled_tasks} (the latter is db-scheduler's).
 * Imports {@code platform} only; a feature that has such work registers it here as a {@link
 * id.teladan.job.JobWork}.
 */
@CheckReturnValue
@NullMarked
package id.teladan.job;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
