/**
 * The papers people take home: certificates of a pelatihan, letters of attendance, awards of a
 * competition or jambore, and badges of a level; their gapless numbers, their frozen PDF, and the
 * public page that says whether a paper is real.
 *
 * <p>Owns the tables certificate, certificate_paper, certificate_series, certificate_issuer and
 * verification_miss. May import pelatihan, jambore, result, kader and what lies below them, job,
 * audit and platform.
 */
@CheckReturnValue
@NullMarked
package id.teladan.certificate;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
