package id.teladan.certificate;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which certificates are asked for; null asks for all.
 *
 * @param text part of the name or of the number
 */
public record CertificateFilter(
    @Nullable UUID kaderId,
    @Nullable String text,
    @Nullable CertificateKind kind,
    @Nullable CertificateStatus status) {

  static final CertificateFilter ANY = new CertificateFilter(null, null, null, null);
}
