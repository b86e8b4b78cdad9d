/**
 * Measures, not tests: {@code bin/bench} runs them on a portal of their own and writes what they
 * found to {@code docs/benchmarks.md}. Surefire never runs anything here.
 */
@NullMarked
package id.teladan.bench;

import org.jspecify.annotations.NullMarked;
