package id.teladan.certificate;

/** The kinds of occasion, by the first part of their object. */
public enum OccasionKind {
  PELATIHAN("pelatihan/"),
  COMPETITION("competition/"),
  JAMBORE("jambore/"),
  LEVEL("kader/");

  private final String prefix;

  OccasionKind(String prefix) {
    this.prefix = prefix;
  }

  String prefix() {
    return prefix;
  }
}
