/**
 * From submitted sheets to a sealed result: recap, ranking, moderation, penalties, trace, decisions
 * and their minutes (berita acara). Every number is exact until it is published.
 *
 * <p>Owns the tables {@code penalty}, {@code confirmation}, {@code first_answer}, {@code decision}
 * and {@code correction}. May import {@code visit}, {@code competition}, {@code instrument}, {@code
 * audit} and {@code platform}.
 */
@NullMarked
@CheckReturnValue
package id.teladan.result;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
