package id.teladan.platform;

import java.util.Optional;

/**
 * Texts that are what they look like. A sign that nobody sees lets two names look alike, or turns
 * the rest of a line around; mostly it came along with something that was pasted.
 */
public final class PlainText {

  private static final int NON_JOINER = 0x200C;
  private static final int JOINER = 0x200D;

  private PlainText() {}

  /** Why a text cannot be kept, for whoever wrote it; empty where nothing is wrong with it. */
  public static Optional<String> fault(String text) {
    return text.codePoints()
        .filter(PlainText::isUnseen)
        .mapToObj("memuat tanda yang tidak terlihat (U+%04X); hapus, lalu ketik ulang"::formatted)
        .findFirst();
  }

  /** The text without such signs, where nobody can be asked to write it again. */
  public static String clean(String text) {
    return text.codePoints()
        .filter(sign -> !isUnseen(sign))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** Lines and tabs are seen, and the two joiners belong to some scripts and to many emoji. */
  private static boolean isUnseen(int sign) {
    return switch (Character.getType(sign)) {
      case Character.CONTROL -> sign != '\n' && sign != '\r' && sign != '\t';
      case Character.FORMAT -> sign != NON_JOINER && sign != JOINER;
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
      default -> false;
    };
  }
}
