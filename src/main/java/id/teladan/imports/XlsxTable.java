package id.teladan.imports;

import id.teladan.platform.ProblemException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** Reads the first sheet of a workbook. */
final class XlsxTable {

  private static final long MOST_UNPACKED_BYTES = 100L * 1024 * 1024;
  private static final String FORMULA = "berisi rumus; dipakai nilai yang tersimpan di berkas";
  // a cell of numbers keeps 15 digits of what is typed, and puts zeros for the rest
  private static final Pattern LOST_DIGIT = Pattern.compile("[0-9]{15,}0");
  private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
  private static final String ROUNDED =
      "sel angka hanya menyimpan 15 angka, sisanya menjadi 0; periksa, atau jadikan kolomnya teks";
  private static final BigDecimal LAST_SERIAL = BigDecimal.valueOf(2_958_465);

  /** Without formats, which a workbook may lack: a column knows by itself whether it has dates. */
  private static final ReadingOptions OPTIONS = new ReadingOptions(false, true);

  private XlsxTable() {}

  static Table read(byte[] file) {
    refuseBomb(file);
    try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file), OPTIONS);
        Stream<Row> rows = workbook.getFirstSheet().openStream()) {
      Table table = table(rows, workbook.isDate1904());
      return new Table(
          table.header(),
          MergedCells.filled(
              table.rows(), MergedRanges.of(file, workbook.getFirstSheet().getId())));
    } catch (ProblemException e) {
      throw e;
    } catch (Exception e) { // a parser meets broken XML with exceptions of every kind
      throw ImportProblem.FILE_UNREADABLE.because("Ini bukan buku kerja Excel yang utuh.");
    }
  }

  private static Table table(Stream<Row> rows, boolean date1904) {
    List<String> header = new ArrayList<>();
    List<Table.Row> below = new ArrayList<>();
    int number = 0;
    for (Row row : (Iterable<Row>) rows::iterator) {
      number = Math.max(row.getRowNum(), number + 1); // a row may leave out its number
      List<Cell> cells = cells(row, date1904);
      if (number == 1) {
        cells.forEach(cell -> header.add(cell.text()));
      } else if (below.size() == Table.MOST_ROWS) {
        throw Table.tooLong();
      } else {
        below.add(new Table.Row(number, cells));
      }
    }
    if (header.isEmpty()) {
      throw ImportProblem.FILE_UNREADABLE.because(
          "Baris 1 lembar pertama harus memuat judul kolom.");
    }
    return new Table(header, below);
  }

  private static List<Cell> cells(Row row, boolean date1904) {
    List<Cell> cells = new ArrayList<>();
    for (int column = 0; column < Math.min(row.getCellCount(), Table.MOST_COLUMNS); column++) {
      cells.add(cell(row.getOptionalCell(column).orElse(null), date1904));
    }
    return cells;
  }

  private static Cell cell(org.dhatim.fastexcel.reader.@Nullable Cell cell, boolean date1904) {
    if (cell == null || cell.getType() == CellType.EMPTY) {
      return Cell.EMPTY;
    }
    String raw = cell.getRawValue() == null ? "" : cell.getRawValue();
    return switch (cell.getType()) {
      case NUMBER -> number(raw, date1904);
      case STRING -> Cell.text(unescaped(cell.asString()));
      case BOOLEAN -> Cell.text(Boolean.TRUE.equals(cell.asBoolean()) ? "ya" : "tidak");
      case FORMULA -> formula(cell, raw, date1904);
      case ERROR -> Cell.faulty("sel berisi galat " + raw);
      case EMPTY -> Cell.EMPTY;
    };
  }

  /** What XML cannot hold, a line break of Windows above all, stands there as {@code _x000D_}. */
  private static String unescaped(String text) {
    return ESCAPED
        .matcher(text)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    String.valueOf((char) Integer.parseInt(found.group(1), 16))));
  }

  /** A formula counts by the value that the office program saved with it. */
  private static Cell formula(org.dhatim.fastexcel.reader.Cell cell, String raw, boolean date1904) {
    if (cell.getValue() instanceof String text && !text.isEmpty() && !text.startsWith("#")) {
      return Cell.text(unescaped(text)).hinted(FORMULA);
    }
    if (raw.startsWith("#")) {
      return Cell.faulty("rumus menghasilkan galat " + raw);
    }
    if (raw.isEmpty()) {
      return Cell.faulty("rumus tanpa nilai tersimpan; salin lalu tempel sebagai nilai");
    }
    return number(raw, date1904).hinted(FORMULA);
  }

  private static Cell number(String raw, boolean date1904) {
    BigDecimal number;
    try {
      number = new BigDecimal(raw);
    } catch (NumberFormatException notANumber) {
      return Cell.text(raw);
    }
    if (Math.abs((long) number.scale()) > 400) {
      return Cell.faulty("angka tidak masuk akal");
    }
    String text = number.stripTrailingZeros().toPlainString();
    return new Cell(
        text, date(number, date1904), null, LOST_DIGIT.matcher(text).matches() ? ROUNDED : null);
  }

  /** Spreadsheets count days since the end of 1899, or on old Macintoshes since 1904. */
  private static @Nullable LocalDate date(BigDecimal serial, boolean date1904) {
    if (serial.signum() <= 0 || serial.compareTo(LAST_SERIAL) > 0) {
      return null;
    }
    try {
      LocalDate first = date1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30);
      return first.plusDays(serial.longValue());
    } catch (DateTimeException e) {
      return null;
    }
  }

  /**
   * A small file can unpack into more than there is memory: count before it is read. Some programs
   * write workbooks that only their directory explains, so it is not read as a stream.
   */
  private static void refuseBomb(byte[] file) {
    byte[] buffer = new byte[64 * 1024];
    long unpacked = 0;
    try (ZipFile zip = ZipFile.builder().setByteArray(file).get()) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        try (InputStream content = zip.getInputStream(entry)) {
          unpacked += count(content, buffer, MOST_UNPACKED_BYTES - unpacked);
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      throw ImportProblem.FILE_UNREADABLE.because("Ini bukan buku kerja Excel yang utuh.");
    }
  }

  private static long count(InputStream entry, byte[] buffer, long most) throws IOException {
    long bytes = 0;
    for (int read = entry.read(buffer); read >= 0; read = entry.read(buffer)) {
      bytes += read;
      if (bytes > most) {
        throw ImportProblem.FILE_UNREADABLE.because(
            "Isi berkas menjadi terlalu besar setelah dibuka (lebih dari 100 MB).");
      }
    }
    return bytes;
  }
}
