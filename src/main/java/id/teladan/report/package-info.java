/**
 * The whole at a glance: the first page, by role. Owns no table; reads those of every feature, and
 * writes none.
 */
@CheckReturnValue
@NullMarked
package id.teladan.report;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
