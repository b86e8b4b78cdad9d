package id.teladan.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The file of a typeface, read once and kept, and which characters it has glyphs for. */
final class TypefaceFile {

  private static final Map<Typeface, TypefaceFile> ALL = readAll();

  private final byte[] bytes;
  private final CmapLookup glyphs;

  private TypefaceFile(Typeface typeface) {
    try (InputStream in = TypefaceFile.class.getResourceAsStream(typeface.resource())) {
      this.bytes = Objects.requireNonNull(in, typeface.resource()).readAllBytes();
      this.glyphs = parse().getUnicodeCmapLookup();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + typeface, e);
    }
  }

  static TypefaceFile of(Typeface typeface) {
    return Objects.requireNonNull(ALL.get(typeface));
  }

  static boolean allDraw(int codePoint) {
    return ALL.values().stream().allMatch(file -> file.glyphs.getGlyphId(codePoint) != 0);
  }

  /** Parsed anew for each document: a parsed font keeps a reading position, so it is not shared. */
  TrueTypeFont parse() throws IOException {
    return new TTFParser().parse(new RandomAccessReadBuffer(bytes));
  }

  private static Map<Typeface, TypefaceFile> readAll() {
    Map<Typeface, TypefaceFile> all = new EnumMap<>(Typeface.class);
    Arrays.stream(Typeface.values())
        .forEach(typeface -> all.put(typeface, new TypefaceFile(typeface)));
    return Collections.unmodifiableMap(all);
  }
}
