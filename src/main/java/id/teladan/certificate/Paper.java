package id.teladan.certificate;

/** All that stands on one paper. Once drawn it is kept as bytes and never drawn again. */
record Paper(Award award, Issuer issuer, CertificateNumber number, VerificationCode code) {}
