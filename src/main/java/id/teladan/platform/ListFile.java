package id.teladan.platform;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A list as a file for an office program, written row by row while it is read. */
public enum ListFile {
  /**
   * As an Indonesian spreadsheet opens it by a double click: UTF-8 with its mark, semicolons
   * between the columns, commas in the numbers.
   */
  CSV {
    @Override
    void write(List<String> header, Rows rows, OutputStream out) throws IOException {
      Writer writer =
          new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
      writer.write(BYTE_ORDER_MARK);
      CsvWriter csv =
          CsvWriter.builder().fieldSeparator(';').lineDelimiter(LineDelimiter.CRLF).build(writer);
      csv.writeRecord(header);
      rows.each(row -> csv.writeRecord(row.stream().map(ListFile::cell).toList()));
      csv.flush();
    }
  },

  /** Numbers are numbers, and text is text even where it begins with "=". */
  XLSX {
    @Override
    void write(List<String> header, Rows rows, OutputStream out) throws IOException {
      try (Workbook workbook = new Workbook(out, "Teladan", "1.0")) {
        Worksheet sheet = workbook.newWorksheet("Daftar");
        for (int column = 0; column < header.size(); column++) {
          sheet.value(0, column, header.get(column));
          sheet.width(column, header.get(column).length() + 10);
        }
        sheet.range(0, 0, 0, header.size() - 1).style().bold().fillColor("E6F4EA").set();
        sheet.freezePane(1, 1);
        int[] line = {0};
        rows.each(row -> row(sheet, ++line[0], row));
      }
    }
  };

  public static final String CSV_TYPE = "text/csv; charset=utf-8";
  public static final String XLSX_TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final int ROWS_IN_MEMORY = 200;

  /** Hands out one row after the other; a cell is a text, a number, or nothing. */
  @FunctionalInterface
  public interface Rows {
    void each(Consumer<List<@Nullable Object>> row);
  }

  abstract void write(List<String> header, Rows rows, OutputStream out) throws IOException;

  /**
   * The file, to be saved.
   *
   * @param name without its ending
   */
  public Response answer(String name, List<String> header, Rows rows) {
    String file = name + "." + name().toLowerCase(Locale.ROOT);
    return Response.ok(
            (StreamingOutput) out -> write(header, rows, out), this == CSV ? CSV_TYPE : XLSX_TYPE)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s\"".formatted(file))
        .build();
  }

  /** A text that begins like a formula must not become one in somebody's spreadsheet. */
  public static String harmless(@Nullable String text) {
    if (text == null || text.isEmpty()) {
      return "";
    }
    return "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }

  private static String cell(@Nullable Object value) {
    return value instanceof BigDecimal number
        ? number.stripTrailingZeros().toPlainString().replace('.', ',')
        : harmless(value == null ? null : value.toString());
  }

  private static void row(Worksheet sheet, int line, List<@Nullable Object> cells) {
    for (int column = 0; column < cells.size(); column++) {
      Object value = cells.get(column);
      if (value instanceof BigDecimal number) {
        sheet.value(line, column, number);
      } else if (value != null) {
        sheet.value(line, column, value.toString());
      }
    }
    if (line % ROWS_IN_MEMORY == 0) {
      try {
        sheet.flush();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
