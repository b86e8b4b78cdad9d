/**
 * Visits, and what assessors bring back from them: sheets as append-only logs of operations, their
 * merge, their clashes, their receipts, submission and return. What comes too late to change a
 * sheet is handed to a feature above ({@link id.teladan.visit.LateKeeper}), and taken in after all
 * when the committee says so.
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
