/**
 * What every feature stands on: who asks ({@link Actor}, {@link Reach}), typed keys, failures,
 * pages, paging, words and numbers as people read them. Knows no feature and owns no table.
 */
@CheckReturnValue
@NullMarked
package id.teladan.platform;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
