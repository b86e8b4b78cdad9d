package id.teladan.certificate;

/** What a paper attests. Each kind has its own code in the number, and so its own series. */
public enum CertificateKind {
  SERTIFIKAT("SERT-KADER", "Sertifikat", "diberikan kepada", "yang telah lulus mengikuti"),
  SURAT_KETERANGAN("SK-KADER", "Surat Keterangan", "menerangkan bahwa", "telah mengikuti"),
  PIAGAM("PIAGAM", "Piagam Penghargaan", "diberikan kepada", "sebagai"),
  TKK("TKK", "Tanda Kecakapan Kader", "diberikan kepada", "yang telah mencapai tingkat");

  private final String code;
  private final String title;
  private final String beforeName;
  private final String beforeTitle;

  CertificateKind(String code, String title, String beforeName, String beforeTitle) {
    this.code = code;
    this.title = title;
    this.beforeName = beforeName;
    this.beforeTitle = beforeTitle;
  }

  /** The kind as it stands in the number: the second part. */
  public String code() {
    return code;
  }

  public String title() {
    return title;
  }

  String beforeName() {
    return beforeName;
  }

  String beforeTitle() {
    return beforeTitle;
  }
}
