package id.teladan.result;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** The recap as a workbook. Numbers are numbers, and text is text even where it begins with "=". */
final class RecapXlsx {

  private static final List<String> FIRST =
      List.of("Peringkat", "Nama", "Desa", "Nomor registrasi", "Status", "Keterangan", "Penilai");
  private static final List<String> LAST =
      List.of("Nilai mentah", "Penalti", "Nilai akhir", "Kategori", "Seri", "Moderasi terbuka");
  private static final String TWO_DECIMALS = "0.00";
  private static final int[] FIRST_WIDTHS = {10, 32, 24, 20, 16, 36, 9};

  private RecapXlsx() {}

  static void write(Recap recap, OutputStream out) throws IOException {
    try (Workbook workbook = new Workbook(out, "Teladan", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("Rekap");
      head(recap, sheet);
      int line = 1;
      for (RecapRow row : recap.rows()) {
        row(recap, row, sheet, line++);
        if (line % 200 == 0) {
          sheet.flush();
        }
      }
    }
  }

  private static void head(Recap recap, Worksheet sheet) {
    int column = 0;
    for (String title : FIRST) {
      sheet.width(column, FIRST_WIDTHS[column]);
      sheet.value(0, column++, title);
    }
    for (Recap.Column section : recap.sections()) {
      sheet.value(0, column++, section.code() + " (" + section.weight().toPlainString() + ")");
    }
    for (String title : LAST) {
      sheet.width(column, title.length() + 6);
      sheet.value(0, column++, title);
    }
    sheet.range(0, 0, 0, column - 1).style().bold().fillColor("E6F4EA").set();
    sheet.freezePane(2, 1);
  }

  private static void row(Recap recap, RecapRow row, Worksheet sheet, int line) {
    int column = 0;
    Integer rank = row.rank();
    if (rank != null) {
      sheet.value(line, column, rank);
    }
    column++;
    sheet.value(line, column++, row.name());
    sheet.value(line, column++, row.village());
    String registrationNumber = row.registrationNumber();
    sheet.value(line, column++, registrationNumber == null ? "" : registrationNumber);
    sheet.value(line, column++, row.status().name());
    sheet.value(line, column++, RecapWords.unranked(row));
    sheet.value(line, column++, row.judges());
    for (Recap.Column section : recap.sections()) {
      number(sheet, line, column++, row.sections().get(section.code()));
    }
    number(sheet, line, column++, row.raw());
    number(sheet, line, column++, row.penalty());
    number(sheet, line, column++, row.finalScore());
    Band band = row.band();
    sheet.value(line, column++, band == null ? "" : band.label());
    sheet.value(line, column++, RecapWords.tie(row.tie()));
    sheet.value(line, column, row.moderation());
  }

  private static void number(Worksheet sheet, int line, int column, @Nullable BigDecimal number) {
    if (number != null) {
      sheet.value(line, column, number);
      sheet.style(line, column).format(TWO_DECIMALS).set();
    }
  }
}
