/**
 * Files of offices, read into the registers: a dry run with a report per row, the import itself,
 * and its undoing. Owns the tables {@code import_run} and {@code import_change}. May use {@code
 * kader}, {@code posyandu}, {@code puskesmas}, {@code region}, {@code audit} and {@code platform}.
 */
@CheckReturnValue
@NullMarked
package id.teladan.imports;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
