/**
 * Instruments as data: what is scored, by which scale and weight, and the arithmetic that turns
 * answers into points.
 *
 * <p>Owns the table {@code instrument_version}. May import {@code platform} and {@code audit}.
 * Which course and skill codes exist is handed in, for their owners lie above this package.
 */
@NullMarked
@CheckReturnValue
package id.teladan.instrument;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
