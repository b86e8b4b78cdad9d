package id.teladan.instrument;

import id.teladan.platform.PlainText;
import java.util.Optional;

/** What a text may hold, so that it can be stored, hashed, printed and sent as it is. */
final class Texts {

  private Texts() {}

  static Optional<String> problem(String text, int longest) {
    if (text.isBlank()) {
      return Optional.of("Tidak boleh kosong.");
    }
    if (text.length() > longest) {
      return Optional.of("Paling banyak %d huruf, di sini %d.".formatted(longest, text.length()));
    }
    if (text.codePoints().anyMatch(Texts::isUnprintable)) {
      return Optional.of("Memuat tanda yang tidak dapat dicetak.");
    }
    return PlainText.fault(text).map(fault -> "Teks ini " + fault + ".");
  }

  private static boolean isUnprintable(int point) {
    int type = Character.getType(point);
    return (type == Character.CONTROL && point != '\n') || type == Character.SURROGATE;
  }
}
