/**
 * Competitions before the first visit: who takes part, who judges, and the rules that opening
 * freezes.
 *
 * <p>Owns the tables {@code competition}, {@code entry} and {@code competition_assessor}. May
 * import {@code posyandu}, {@code instrument}, {@code audit} and {@code platform}; reads posyandu,
 * kader and the homes of accounts in its queries.
 */
@NullMarked
@CheckReturnValue
package id.teladan.competition;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
