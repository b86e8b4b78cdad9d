package id.teladan.certificate;

import id.teladan.platform.Id;
import id.teladan.platform.Ids;
import java.util.UUID;

/** The key of one certificate. */
public record CertificateId(UUID value) implements Id {

  public static CertificateId next() {
    return new CertificateId(Ids.next());
  }

  public static CertificateId valueOf(String text) {
    return new CertificateId(Ids.parse(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
