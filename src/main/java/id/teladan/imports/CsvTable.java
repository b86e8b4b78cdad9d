package id.teladan.imports;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads text files as offices have them: in three encodings and with three separators. */
final class CsvTable {

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private static final Pattern GUARDED = Pattern.compile("'[=+\\-@\t\r\n]");

  private CsvTable() {}

  static Table read(byte[] file) {
    String text = decode(file);
    if (text.isBlank()) {
      throw ImportProblem.FILE_UNREADABLE.because("Berkas kosong.");
    }
    List<Table.Row> rows = new ArrayList<>();
    try (CsvReader<CsvRecord> csv =
        CsvReader.builder()
            .fieldSeparator(separator(text))
            .commentStrategy(CommentStrategy.NONE)
            .skipEmptyLines(false)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .trimWhitespacesAroundQuotes(true)
            .allowUnclosedQuote(false)
            .ofCsvRecord(text)) {
      for (CsvRecord line : csv) {
        if (rows.size() > Table.MOST_ROWS) {
          throw Table.tooLong();
        }
        rows.add(new Table.Row(rows.size() + 1, cells(line)));
      }
    } catch (CsvParseException e) {
      throw ImportProblem.FILE_UNREADABLE.because(
          "Setelah baris %d ada tanda petik yang tidak ditutup atau salah letak."
              .formatted(rows.size()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    List<String> header = rows.get(0).cells().stream().map(Cell::text).toList();
    return new Table(header, rows.subList(1, rows.size()));
  }

  private static List<Cell> cells(CsvRecord line) {
    return line.getFields().stream().limit(Table.MOST_COLUMNS).map(CsvTable::cell).toList();
  }

  /** Our own files put an apostrophe before what a spreadsheet would take for a formula. */
  private static Cell cell(String text) {
    return Cell.text(GUARDED.matcher(text).lookingAt() ? text.substring(1) : text);
  }

  /** What is not UTF-8 came from an office program that writes in the old Windows way. */
  private static String decode(byte[] file) {
    if (file.length >= 2 && (file[0] & 0xFF) == 0xFF && (file[1] & 0xFF) == 0xFE) {
      return new String(file, 2, file.length - 2, StandardCharsets.UTF_16LE);
    }
    if (file.length >= 2 && (file[0] & 0xFF) == 0xFE && (file[1] & 0xFF) == 0xFF) {
      return new String(file, 2, file.length - 2, StandardCharsets.UTF_16BE);
    }
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(file))
              .toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException notUtf8) {
      return new String(file, WINDOWS);
    }
  }

  /** The one that parts the header most often. */
  private static char separator(String text) {
    String header = text.lines().findFirst().orElse("");
    char best = ',';
    for (char candidate : new char[] {';', '\t'}) {
      if (count(header, candidate) > count(header, best)) {
        best = candidate;
      }
    }
    return best;
  }

  private static long count(String text, char wanted) {
    return text.chars().filter(c -> c == wanted).count();
  }
}
