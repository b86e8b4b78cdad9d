package id.teladan.instrument;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.reader.ReaderException;

/**
 * What the parsers of YAML and JSON complain about, in words that help the author of a document.
 * Their own are English and speak of tokens; what is not known here still has its line and column.
 */
final class SyntaxWords {

  private static final String MISPLACED =
      "tanda %s tidak boleh di sini. Periksa spasi di awal baris; teks yang memuat %s diapit tanda"
          + " kutip.";

  /** The first whose beginning fits; one of an opening is told where that stands. */
  private static final List<Words> YAML =
      List.of(
          new Words("found unexpected end of stream", true, "tanda kutip ini tidak ditutup."),
          new Words("found unexpected document sep", true, "tanda kutip ini tidak ditutup."),
          new Words("could not find expected ':'", true, "nama isian ini tidak diikuti “:”."),
          new Words("mapping values are not", false, MISPLACED.formatted("“:”", "“: ”")),
          new Words("sequence entries are not", false, MISPLACED.formatted("“-”", "“- ”")),
          new Words("mapping keys are not", false, MISPLACED.formatted("“?”", "“? ”")),
          new Words("found character '\\t", false, "baris dijorokkan dengan tab; pakai spasi."),
          new Words(
              "found character",
              false,
              "teks tidak boleh diawali tanda ini; apit teksnya dengan tanda kutip."),
          new Words(
              "expected <block end>",
              false,
              "baris ini tidak sejajar dengan yang di atasnya, atau ada sisa tulisan sesudah tanda"
                  + " kutip atau kurung."),
          new Words(
              "expected ',' or ']'",
              true,
              "daftar yang dibuka “[” kurang koma, atau tidak ditutup."),
          new Words(
              "expected ',' or '}'",
              true,
              "isian yang dibuka “{” kurang koma, atau tidak ditutup."),
          new Words(
              "expected the node content",
              false,
              "di sini seharusnya ada isi; mungkin ada koma yang lebih, atau kurung yang tidak"
                  + " ditutup."),
          new Words("found undefined alias", false, "acuan (*) ini menunjuk nama yang tidak ada."),
          new Words(
              "but found another document",
              false,
              "satu berkas memuat satu dokumen; ini awal dokumen kedua."),
          new Words("found unknown escape", false, "sesudah “\\” ada huruf yang tidak dikenal."),
          new Words("expected escape sequence", false, "kode huruf sesudah “\\” tidak lengkap."));

  private static final List<Words> JSON =
      List.of(
          new Words(
              "Unexpected character",
              false,
              "tanda ini tidak diharapkan. Periksa koma, titik dua, tanda kutip dan kurung di"
                  + " sekitarnya."),
          new Words(
              "Unexpected close marker", false, "kurung ini tidak cocok dengan kurung pembukanya."),
          new Words(
              "Unrecognized token", false, "kata ini bukan nilai; teks diapit tanda kutip ganda."),
          new Words("Illegal unquoted character", false, "baris baru di dalam teks ditulis “\\n”."),
          new Words("Unrecognized character escape", false, "huruf sesudah “\\” tidak dikenal."),
          new Words("Invalid numeric value", false, "ini tidak ditulis seperti angka."));

  private static final Words OTHER = new Words("", false, "penulisan di sini tidak dapat dibaca.");

  private SyntaxWords() {}

  static UnreadableDocument of(MarkedYAMLException e) {
    Words words = words(YAML, e.getProblem());
    Mark start = e.getContextMark();
    Mark mark = words.atOpening() && start != null ? start : e.getProblemMark();
    return mark == null
        ? at("YAML", 1, 1, words)
        : at("YAML", mark.getLine() + 1, mark.getColumn() + 1, words);
  }

  /** What goes wrong at no mark: a letter that may not be, or one of the limits. */
  static UnreadableDocument of(YAMLException e, String text) {
    if (e instanceof ReaderException unprintable) {
      String before = text.substring(0, text.offsetByCodePoints(0, unprintable.getPosition()));
      int line = 1 + Math.toIntExact(before.chars().filter(letter -> letter == '\n').count());
      int column = before.length() - before.lastIndexOf('\n');
      return at("YAML", line, column, new Words("", false, "ada huruf yang tidak dapat dicetak."));
    }
    return new UnreadableDocument(
        1, "Dokumen bertingkat terlalu dalam, terlalu panjang, atau memuat terlalu banyak acuan.");
  }

  static UnreadableDocument of(JsonProcessingException e) {
    Words words =
        e instanceof JsonEOFException
            ? new Words("", false, "dokumen berakhir sebelum semua kurung dan tanda kutip ditutup.")
            : words(JSON, e.getOriginalMessage());
    JsonLocation place = e.getLocation();
    return place == null
        ? at("JSON", 1, 1, words)
        : at("JSON", Math.max(1, place.getLineNr()), Math.max(1, place.getColumnNr()), words);
  }

  private static Words words(List<Words> known, @Nullable String message) {
    String said = message == null ? "" : message;
    return known.stream()
        .filter(words -> said.startsWith(words.beginning()))
        .findFirst()
        .orElse(OTHER);
  }

  private static UnreadableDocument at(String format, int line, int column, Words words) {
    return new UnreadableDocument(
        line, "Bukan %s yang sah, kolom %d: %s".formatted(format, column, words.text()));
  }

  private record Words(String beginning, boolean atOpening, String text) {}
}
