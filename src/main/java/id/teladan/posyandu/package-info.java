/**
 * Posyandu: where they stand, how far one can stand alone (strata) and whether it is active. Owns
 * the tables {@code posyandu}, {@code posyandu_month} and {@code posyandu_review}. May use {@code
 * puskesmas}, {@code region}, {@code audit} and {@code platform}.
 */
@CheckReturnValue
@NullMarked
package id.teladan.posyandu;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
