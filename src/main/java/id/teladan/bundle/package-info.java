/**
 * Work that left a tablet as a sealed file, because there was no signal: opened, proven, and taken
 * in by the very services that take it when it is sent directly.
 *
 * <p>Owns no table. May import {@code account}, {@code device}, {@code evidence}, {@code visit},
 * {@code audit} and {@code platform}.
 */
@NullMarked
@CheckReturnValue
package id.teladan.bundle;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
