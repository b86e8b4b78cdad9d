package id.teladan.certificate;

import java.util.List;

/** How places are named on an award: the first three. */
final class Winner {

  static final int LAST_RANK = 3;
  private static final List<String> ROMAN = List.of("I", "II", "III");

  private Winner() {}

  /** As in {@code Juara II}; those who share a place are told so. */
  static String title(int rank, long sharing) {
    return "Juara " + ROMAN.get(rank - 1) + (sharing > 1 ? " bersama" : "");
  }
}
