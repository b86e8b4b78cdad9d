/**
 * What arrived for a sheet, by whom, from where and when: its history for the office, and what came
 * too late to change it, kept until the committee has decided.
 *
 * <p>Owns the tables {@code late_operation} and {@code late_submission}. May import {@code visit},
 * {@code competition}, {@code instrument}, {@code audit} and {@code platform}.
 */
@NullMarked
@CheckReturnValue
package id.teladan.arrival;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
