/**
 * Kader: who they are, which of the 25 skills they have shown, and the level (TKK) that follows.
 * Owns the tables {@code kader}, {@code kader_level}, {@code level_basis} and {@code
 * skill_assessment}. May use {@code posyandu}, {@code region}, {@code audit} and {@code platform}.
 */
@CheckReturnValue
@NullMarked
package id.teladan.kader;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
