package id.teladan.instrument;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The instruments that come with a release. */
final class BuiltIn {

  private static final List<String> FILES = List.of("lp-ilp-2026.yaml", "kb-2026.yaml");

  private BuiltIn() {}

  static List<Instrument> load(KnownCodes known) {
    return FILES.stream().map(file -> load(file, known)).toList();
  }

  private static Instrument load(String file, KnownCodes known) {
    DocumentCheck check = DocumentReader.read(text(file), Format.YAML, known);
    if (check instanceof DocumentCheck.Good good) {
      return good.instrument();
    }
    throw new IllegalStateException(file + ": " + check);
  }

  static String text(String file) {
    try (InputStream in = BuiltIn.class.getResourceAsStream(file)) {
      return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }
}
