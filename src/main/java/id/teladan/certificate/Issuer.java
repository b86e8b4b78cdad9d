package id.teladan.certificate;

import org.jspecify.annotations.Nullable;

/**
 * Who gives a paper out and who signs it.
 *
 * @param unit the short code in the number
 * @param signatoryName null leaves the line above the position empty, for a pen
 */
public record Issuer(
    String unit,
    String name,
    String city,
    @Nullable String signatoryName,
    String signatoryPosition) {}
