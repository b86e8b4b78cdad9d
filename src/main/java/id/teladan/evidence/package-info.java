/**
 * The photos and papers beside the items of a sheet: what may be one, where the bytes are kept, and
 * who sees them.
 *
 * <p>Owns the table {@code evidence}. May import {@code visit}, {@code competition}, {@code
 * instrument}, {@code audit} and {@code platform}.
 */
@NullMarked
@CheckReturnValue
package id.teladan.evidence;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
