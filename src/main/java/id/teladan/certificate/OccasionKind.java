package id.teladan.certificate;

import java.util.Arrays;

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

  static OccasionKind of(String object) {
    return Arrays.stream(values())
        .filter(kind -> object.startsWith(kind.prefix))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no occasion: " + object));
  }

  String prefix() {
    return prefix;
  }
}
