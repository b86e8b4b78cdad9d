package id.teladan.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A file of fictitious kader with all columns filled, as CSV and as XLSX. */
final class KaderFile {

  static final String CSV = "text/csv";
  static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private static final String BOUNDARY = "ukur-ukur-ukur";
  private static final List<String> HEAD =
      List.of(
          "nama",
          "posyandu",
          "kode_desa",
          "nik",
          "telepon",
          "jenis_kelamin",
          "tanggal_lahir",
          "mulai_bertugas",
          "ber_sk");

  private final List<List<String>> rows;

  /** A posyandu as files name it. */
  record Home(String name, String village) {}

  KaderFile(List<Home> homes, int count) {
    rows = IntStream.range(0, count).mapToObj(n -> row(n, homes.get(n % homes.size()))).toList();
  }

  private static List<String> row(int n, Home home) {
    return List.of(
        "Kader Ukur " + n,
        home.name(),
        home.village(),
        "99999%011d".formatted(n),
        "0800%08d".formatted(n),
        n % 10 == 0 ? "L" : "P",
        LocalDate.of(1970, 1, 1).plusDays(n % 9000).toString(),
        LocalDate.of(2015, 1, 1).plusDays(n % 3000).toString(),
        n % 3 == 0 ? "tidak" : "ya");
  }

  int size() {
    return rows.size();
  }

  byte[] csv() {
    StringBuilder text = new StringBuilder(String.join(";", HEAD)).append('\n');
    rows.forEach(row -> text.append(String.join(";", row)).append('\n'));
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  byte[] xlsx() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(bytes, "Ukur", "1.0")) {
      Worksheet sheet = book.newWorksheet("kader");
      write(sheet, 0, HEAD);
      for (int n = 0; n < rows.size(); n++) {
        write(sheet, n + 1, rows.get(n));
      }
    }
    return bytes.toByteArray();
  }

  private static void write(Worksheet sheet, int row, List<String> cells) {
    for (int column = 0; column < cells.size(); column++) {
      sheet.value(row, column, cells.get(column));
    }
  }

  /** Sends a file as a form does, and answers the report. */
  static JsonNode send(BareHttp http, String path, String type, byte[] file) throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream(file.length + 300);
    body.writeBytes(
        """
        --%s\r
        Content-Disposition: form-data; name="file"; filename="ukur%s"\r
        Content-Type: %s\r
        \r
        """
            .formatted(BOUNDARY, type.equals(CSV) ? ".csv" : ".xlsx", type)
            .getBytes(StandardCharsets.US_ASCII));
    body.writeBytes(file);
    body.writeBytes("\r\n--%s--\r\n".formatted(BOUNDARY).getBytes(StandardCharsets.US_ASCII));
    return http.require(
        "POST", path, "multipart/form-data; boundary=" + BOUNDARY, body.toByteArray());
  }
}
