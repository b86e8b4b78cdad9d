package id.teladan.instrument;

import id.teladan.platform.CommonProblem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** The text of a document that was sent. UTF-8 is demanded: a guess would alter what is hashed. */
final class DocumentText {

  private static final int MOST_BYTES = DocumentReader.LONGEST;

  private DocumentText() {}

  static String read(InputStream body) {
    try {
      byte[] bytes = body.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw CommonProblem.BODY_TOO_LARGE.because("Dokumen instrumen paling besar 1 MB.");
      }
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw CommonProblem.UNREADABLE_JSON.because("Dokumen harus ditulis dalam UTF-8.");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What somebody pasted: JSON begins with a brace, and nobody begins YAML so. */
  static Format formatOf(String text) {
    return text.stripLeading().startsWith("{") ? Format.JSON : Format.YAML;
  }
}
