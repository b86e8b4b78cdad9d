/**
 * Who did what, and when: entries that are only ever added, each sealed with the hash of the one
 * before it. Owns {@code audit_entry} and {@code audit_chain}; imports platform only.
 */
@NullMarked
@CheckReturnValue
package id.teladan.audit;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
