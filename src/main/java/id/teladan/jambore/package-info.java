/**
 * Jambore: contingents, the branches they compete in, who leads, and the daftar hadir. Owns the
 * tables {@code jambore}, {@code contingent}, {@code contingent_member}, {@code branch} and {@code
 * branch_result}. May use {@code attendance}, {@code kader}, {@code posyandu}, {@code result},
 * {@code competition}, {@code audit} and {@code platform}.
 */
@CheckReturnValue
@NullMarked
package id.teladan.jambore;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
