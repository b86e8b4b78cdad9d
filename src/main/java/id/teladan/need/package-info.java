/**
 * From gap to training: what the results of a competition and the skills of the kader ask for, and
 * what was agreed on the spot (pembinaan).
 *
 * <p>Owns the tables {@code recommendation} and {@code follow_up}. May import {@code result},
 * {@code visit}, {@code competition}, {@code instrument}, {@code course}, {@code kader}, {@code
 * posyandu}, {@code region}, {@code audit} and {@code platform}. Which courses a kader has passed
 * is known to pelatihan, which lies above: it implements {@link id.teladan.need.CompletedCourses}.
 */
@NullMarked
@CheckReturnValue
package id.teladan.need;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
