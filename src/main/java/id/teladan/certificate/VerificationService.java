package id.teladan.certificate;

import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Tells anybody who holds a paper whether it is real. Needs no session. */
final class VerificationService {

  private final Jdbi jdbi;
  private final VerificationGuard guard;

  VerificationService(Jdbi jdbi, VerificationGuard guard) {
    this.jdbi = jdbi;
    this.guard = guard;
  }

  /** What the paper of this code shows; nothing for a code that is none or that nobody has. */
  Optional<Certificate> check(String typedCode, String address) {
    guard.check(address);
    Optional<Certificate> found =
        VerificationCode.read(typedCode)
            .flatMap(
                code ->
                    jdbi.withExtension(CertificateDao.class, dao -> dao.findByCode(code.value())));
    if (found.isEmpty()) {
      guard.miss(address);
    }
    return found;
  }
}
