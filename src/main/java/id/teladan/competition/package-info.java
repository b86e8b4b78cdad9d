/**
 * Competitions before the first visit: who takes part, who judges, and the rules that opening
 * freezes.
 *
 * <p>Owns the tables {@code competition}, {@code entry} and {@code competition_assessor}. May
 * import {@code instrument}, {@code kader}, {@code posyandu}, {@code audit} and {@code platform};
 * reads the home of an assessor from {@code account}.
 */
@NullMarked
@CheckReturnValue
package id.teladan.competition;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
