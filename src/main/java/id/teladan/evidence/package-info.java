/**
 * The photos and papers beside the items of a sheet, and the Posyandu's signature below it: what
 * may be one, where the bytes are kept and for how long, and who sees them.
 *
 * <p>Owns the tables {@code evidence}, {@code evidence_part}, {@code refused_evidence}, {@code
 * evidence_retention}, {@code stored_file} and {@code sheet_signature}. May import {@code visit},
 * {@code competition}, {@code instrument}, {@code audit} and {@code platform}.
 */
@NullMarked
@CheckReturnValue
package id.teladan.evidence;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
