/**
 * Pelatihan: one scheduled run of a course, who takes part, the tests, and who has passed. Owns the
 * tables {@code pelatihan}, {@code pelatihan_trainer}, {@code enrollment}, {@code test_score},
 * {@code completion} and {@code pelatihan_recommendation}. May use {@code need}, {@code course},
 * {@code attendance}, {@code kader}, {@code posyandu}, {@code audit} and {@code platform}.
 */
@CheckReturnValue
@NullMarked
package id.teladan.pelatihan;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
