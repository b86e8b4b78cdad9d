package id.teladan.certificate;

/** Whether a paper still holds. A paper never comes back into force; a new one takes its place. */
public enum CertificateStatus {
  ISSUED("Sah"),
  REVOKED("Dicabut"),
  SUPERSEDED("Diganti");

  private final String title;

  CertificateStatus(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }
}
