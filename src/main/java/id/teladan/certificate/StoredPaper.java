package id.teladan.certificate;

import org.jdbi.v3.core.mapper.reflect.JdbiConstructor;

/** The paper as it was drawn; a class, because a record of an array compares its address. */
public final class StoredPaper {

  private final String number;
  private final String digest;
  private final byte[] pdf;

  @JdbiConstructor
  public StoredPaper(String number, String digest, byte[] pdf) {
    this.number = number;
    this.digest = digest;
    this.pdf = pdf;
  }

  String number() {
    return number;
  }

  String digest() {
    return digest;
  }

  byte[] pdf() {
    return pdf;
  }
}
