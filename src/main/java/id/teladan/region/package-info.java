/**
 * The regions of the country, province to village, by Kemendagri code. Owns the tables {@code
 * region} and {@code region_edition}. May use {@code platform}.
 */
@CheckReturnValue
@NullMarked
package id.teladan.region;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
