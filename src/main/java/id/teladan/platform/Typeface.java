package id.teladan.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The typefaces of our papers. Their files come in a jar, so no machine needs a font installed. */
public enum Typeface {
  SANS("LiberationSans-Regular"),
  SANS_BOLD("LiberationSans-Bold"),
  SANS_ITALIC("LiberationSans-Italic"),
  SERIF("LiberationSerif-Regular"),
  SERIF_BOLD("LiberationSerif-Bold"),
  SERIF_ITALIC("LiberationSerif-Italic");

  private final byte[] file;
  private final CmapLookup glyphs;

  Typeface(String name) {
    try (InputStream in = Typeface.class.getResourceAsStream("/liberation/" + name + ".ttf")) {
      this.file = Objects.requireNonNull(in, name).readAllBytes();
      this.glyphs = new TTFParser().parse(new RandomAccessReadBuffer(file)).getUnicodeCmapLookup();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the typeface " + name, e);
    }
  }

  boolean draws(int codePoint) {
    return glyphs.getGlyphId(codePoint) != 0;
  }

  RandomAccessReadBuffer file() {
    return new RandomAccessReadBuffer(file);
  }
}
