package id.teladan.attendance;

import java.time.Instant;

/** One passing of one person, as far as the hours depend on it. */
public record Scan(Instant at, Direction direction) {}
