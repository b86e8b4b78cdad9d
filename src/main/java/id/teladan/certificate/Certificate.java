package id.teladan.certificate;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A paper that was given out, as it is listed and checked. Its bytes are kept apart.
 *
 * @param kaderId null for a posyandu or contingent that won
 * @param reason why it no longer holds
 */
public record Certificate(
    CertificateId id,
    String number,
    VerificationCode code,
    CertificateKind kind,
    String occasion,
    @Nullable UUID kaderId,
    String name,
    String title,
    @Nullable Integer hours,
    @Nullable LocalDate startsOn,
    @Nullable LocalDate endsOn,
    String issuer,
    String regionCode,
    @Nullable UUID puskesmasId,
    LocalDate issuedOn,
    CertificateStatus status,
    @Nullable String reason,
    @Nullable LocalDate endedOn,
    @Nullable CertificateId supersededBy) {

  boolean isInForce() {
    return status == CertificateStatus.ISSUED;
  }

  @Nullable Period period() {
    return startsOn == null || endsOn == null ? null : new Period(startsOn, endsOn);
  }
}
