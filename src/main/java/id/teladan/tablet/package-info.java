/**
 * What makes the scoring screens an app that opens without signal: its page, its service worker and
 * the release they belong to. Owns no table.
 */
@CheckReturnValue
@NullMarked
package id.teladan.tablet;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
