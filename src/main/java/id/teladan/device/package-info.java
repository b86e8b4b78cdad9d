/**
 * The tablets: which key speaks for which, who works on it, when it was last heard, and how much of
 * what it announced has arrived.
 *
 * <p>Owns the tables {@code device} and {@code device_user}; counts what arrived in the tables of
 * {@code visit}. May import {@code competition}, {@code audit} and {@code platform}.
 */
@NullMarked
@CheckReturnValue
package id.teladan.device;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
