/**
 * Puskesmas, the health centers that posyandu and kader belong to. Owns the table {@code
 * puskesmas}. May use {@code region}, {@code audit} and {@code platform}.
 */
@CheckReturnValue
@NullMarked
package id.teladan.puskesmas;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
