/**
 * Visits, and what assessors bring back from them: sheets as append-only logs of operations, their
 * merge, their receipts, evidence, submission and return.
 *
 * <p>Owns the tables {@code visit}, {@code visit_assessor}, {@code visit_duty}, {@code sheet},
 * {@code operation} and {@code evidence}. May import {@code competition}, {@code instrument},
 * {@code audit} and {@code platform}.
 */
@NullMarked
@CheckReturnValue
package id.teladan.visit;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
