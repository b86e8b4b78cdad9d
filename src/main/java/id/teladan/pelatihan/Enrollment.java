package id.teladan.pelatihan;

import id.teladan.kader.KaderId;
import org.jspecify.annotations.Nullable;

/**
 * What became of a wish to take part.
 *
 * @param reason a slug: why somebody waits or was refused
 * @param ticket the text of the QR, for whoever has a place
 */
public record Enrollment(
    KaderId kaderId, EnrollmentOutcome outcome, @Nullable String reason, @Nullable String ticket) {}
