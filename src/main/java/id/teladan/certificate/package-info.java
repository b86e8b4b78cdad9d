/**
 * The papers people take home: certificates of a pelatihan, letters of attendance, awards of a
 * competition or jambore, and badges of a level; their gapless numbers, their frozen PDF, and the
 * public page that says whether a paper is real.
 *
 * <p>Owns the tables {@code certificate}, {@code certificate_paper}, {@code certificate_series},
 * {@code certificate_issuer} and {@code verification_miss}. May import {@code pelatihan}, {@code
 * jambore}, {@code attendance}, {@code result}, {@code competition}, {@code course}, {@code kader},
 * {@code job}, {@code audit} and {@code platform}.
 */
@CheckReturnValue
@NullMarked
package id.teladan.certificate;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
