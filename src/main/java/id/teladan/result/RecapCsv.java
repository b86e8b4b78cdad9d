package id.teladan.result;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import id.teladan.platform.ListFile;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The recap as an Indonesian spreadsheet opens it by a double click: UTF-8 with its mark,
 * semicolons between the columns, commas in the numbers.
 */
final class RecapCsv {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private RecapCsv() {}

  static void write(Recap recap, OutputStream out) throws IOException {
    Writer writer =
        new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    writer.write(BYTE_ORDER_MARK);
    CsvWriter csv =
        CsvWriter.builder().fieldSeparator(';').lineDelimiter(LineDelimiter.CRLF).build(writer);
    csv.writeRecord(head(recap));
    for (RecapRow row : recap.rows()) {
      csv.writeRecord(line(recap, row));
    }
    csv.flush();
  }

  private static List<String> head(Recap recap) {
    List<String> head =
        new ArrayList<>(
            List.of(
                "peringkat",
                "nama",
                "desa",
                "nomor_registrasi",
                "status",
                "keterangan",
                "penilai"));
    recap.sections().forEach(section -> head.add(section.code()));
    head.addAll(
        List.of("nilai_mentah", "penalti", "nilai_akhir", "kategori", "seri", "moderasi_terbuka"));
    return head;
  }

  private static List<String> line(Recap recap, RecapRow row) {
    List<String> line = new ArrayList<>();
    Integer rank = row.rank();
    line.add(rank == null ? "" : rank.toString());
    line.add(ListFile.harmless(row.name()));
    line.add(ListFile.harmless(row.village()));
    line.add(ListFile.harmless(row.registrationNumber()));
    line.add(row.status().name());
    line.add(ListFile.harmless(RecapWords.unranked(row)));
    line.add(String.valueOf(row.judges()));
    recap.sections().forEach(section -> line.add(number(row.sections().get(section.code()))));
    line.add(number(row.raw()));
    line.add(number(row.penalty()));
    line.add(number(row.finalScore()));
    Band band = row.band();
    line.add(band == null ? "" : band.label());
    line.add(RecapWords.tie(row.tie()));
    line.add(String.valueOf(row.moderation()));
    return line;
  }

  private static String number(@Nullable BigDecimal number) {
    return number == null ? "" : number.toPlainString().replace('.', ',');
  }
}
