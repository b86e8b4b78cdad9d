package id.teladan.job;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One piece of background work and how far it is.
 *
 * @param object what it works on, as in {@code pelatihan/<id>/certificates}
 * @param done how many of {@code total} are finished
 * @param problem why it failed, in words for the person who ordered it
 */
public record Job(
    JobId id,
    String object,
    JobStatus status,
    int done,
    int total,
    @Nullable String problem,
    Instant createdAt) {}
