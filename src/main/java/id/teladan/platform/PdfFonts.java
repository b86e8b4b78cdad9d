package id.teladan.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The typefaces of one document, embedded as far as they are used, and the measuring of text in
 * them. Whatever a person typed must be drawn and must fit: see {@link #printable} and {@link
 * #fit}.
 */
public final class PdfFonts {

  private static final int MISSING = '□';
  private static final float STEP = 0.5f;

  private final PDDocument document;
  private final Map<Typeface, PDFont> loaded = new EnumMap<>(Typeface.class);
  private final Map<Typeface, Map<Integer, Float>> advances = new EnumMap<>(Typeface.class);

  public PdfFonts(PDDocument document) {
    this.document = document;
  }

  /** Text in a size at which it fits, in the lines it was broken into. */
  public record Fitted(List<String> lines, float size) {}

  public PDFont get(Typeface typeface) {
    return loaded.computeIfAbsent(typeface, this::embed);
  }

  public float width(Typeface typeface, float size, String text) {
    float width = 0;
    String drawn = printable(text);
    for (int i = 0; i < drawn.length(); i += Character.charCount(drawn.codePointAt(i))) {
      width += advance(typeface, drawn.codePointAt(i));
    }
    return width / 1000 * size;
  }

  /** The width of one letter, which a long table asks for a hundred thousand times. */
  private float advance(Typeface typeface, int letter) {
    return advances
        .computeIfAbsent(typeface, unused -> new HashMap<>())
        .computeIfAbsent(
            letter,
            unmeasured -> {
              try {
                return get(typeface).getStringWidth(Character.toString(letter));
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
  }

  /** Breaks between words, and inside a word only when it is wider than a line by itself. */
  public List<String> wrap(Typeface typeface, float size, float width, String text) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : printable(text).split(" ", -1)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (width(typeface, size, longer) <= width) {
        line.setLength(0);
        line.append(longer);
        continue;
      }
      if (!line.isEmpty()) {
        lines.add(line.toString());
        line.setLength(0);
      }
      List<String> parts = cut(typeface, size, width, word);
      lines.addAll(parts.subList(0, parts.size() - 1));
      line.append(parts.get(parts.size() - 1));
    }
    lines.add(line.toString());
    return lines;
  }

  /**
   * The largest size between the two at which the text needs no more than so many lines. Where even
   * the smallest needs more, it gets more: nothing is ever clipped.
   */
  public Fitted fit(Typeface typeface, Sizes sizes, float width, String text) {
    float size = sizes.largest();
    List<String> lines = wrap(typeface, size, width, text);
    while ((lines.size() > sizes.lines() || !wholeWords(lines, text))
        && size - STEP >= sizes.smallest()) {
      size -= STEP;
      lines = wrap(typeface, size, width, text);
    }
    boolean several = lines.size() > 1 && wholeWords(lines, text);
    return new Fitted(several ? balanced(typeface, size, width, lines) : lines, size);
  }

  /** The same number of lines, about equally long: no single word is left over for the last. */
  private List<String> balanced(Typeface typeface, float size, float width, List<String> lines) {
    String text = String.join(" ", lines);
    List<String> best = lines;
    for (float narrower = width * 0.95f; narrower > width / 2; narrower -= width / 20) {
      List<String> tried = wrap(typeface, size, narrower, text);
      if (tried.size() > lines.size() || !wholeWords(tried, text)) {
        break;
      }
      best = tried;
    }
    return best;
  }

  /** From which size to which, in points, and over how many lines, a text may be fitted. */
  public record Sizes(float largest, float smallest, int lines) {}

  /**
   * The text as our typefaces can draw it: composed, on one line, without emoji; a letter of a
   * script we have no glyphs for becomes a box, so that nobody takes what is left for the whole.
   */
  public static String printable(String text) {
    if (isPlain(text)) {
      return text;
    }
    StringBuilder drawn = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFC)
        .codePoints()
        .forEach(codePoint -> drawn.append(drawable(codePoint)));
    return drawn.toString().strip().replaceAll(" {2,}", " ");
  }

  /** Most text is ASCII with single spaces; then there is nothing to change. */
  private static boolean isPlain(String text) {
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (letter < ' ' || letter > '~' || (letter == ' ' && before == ' ')) {
        return false;
      }
      before = letter;
    }
    return before != ' ' || text.isEmpty();
  }

  private static String drawable(int codePoint) {
    if (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)) {
      return " ";
    }
    int type = Character.getType(codePoint);
    if (type == Character.FORMAT || type == Character.CONTROL || type == Character.SURROGATE) {
      return "";
    }
    if (TypefaceFile.allDraw(codePoint)) {
      return Character.toString(codePoint);
    }
    String plain =
        Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKD)
            .replaceAll("\\p{M}", "");
    if (!plain.isEmpty() && plain.codePoints().allMatch(TypefaceFile::allDraw)) {
      return plain;
    }
    return Character.isLetterOrDigit(codePoint) ? Character.toString(MISSING) : "";
  }

  private static boolean wholeWords(List<String> lines, String text) {
    return String.join(" ", lines).equals(printable(text));
  }

  private List<String> cut(Typeface typeface, float size, float width, String word) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    for (String letter : word.split("(?<=.)(?=\\P{M})", -1)) {
      if (!part.isEmpty() && width(typeface, size, part + letter) > width) {
        parts.add(part.toString());
        part.setLength(0);
      }
      part.append(letter);
    }
    parts.add(part.toString());
    return parts;
  }

  private PDFont embed(Typeface typeface) {
    try {
      TrueTypeFont font = TypefaceFile.of(typeface).parse();
      // ligatures: four fifths of the time a paper takes, and a name that is harder to search for
      font.setEnableGsub(false);
      return PDType0Font.load(document, font, true);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot embed " + typeface, e);
    }
  }
}
