/**
 * Fictitious offices, people and results to try the portal with. Everything is made through the
 * same services that people use. Owns no table; stands above all features.
 */
@CheckReturnValue
@NullMarked
package id.teladan.demo;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
