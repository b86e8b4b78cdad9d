/**
 * Puskesmas and posyandu: who they are, how independent a posyandu is (strata) and whether it is
 * active. Owns the tables {@code puskesmas}, {@code posyandu}, {@code posyandu_month} and {@code
 * posyandu_review}. May use {@code region}, {@code audit} and {@code platform}.
 */
@CheckReturnValue
@NullMarked
package id.teladan.posyandu;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
