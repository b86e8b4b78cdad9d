/**
 * Visits, and what assessors bring back from them: sheets as append-only logs of operations, their
 * merge, their receipts, submission and return.
 *
 * <p>Owns the tables {@code visit}, {@code visit_assessor}, {@code visit_duty}, {@code sheet} and
 * {@code operation}. May import {@code competition}, {@code instrument}, {@code audit} and {@code
 * platform}.
 */
@NullMarked
@CheckReturnValue
package id.teladan.visit;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
