package id.teladan.imports;

import id.teladan.platform.CommonProblem;
import id.teladan.platform.FieldError;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** An empty file with the right header, as an office program with Indonesian settings opens it. */
enum Template {
  CSV("text/csv; charset=utf-8") {
    @Override
    byte[] of(Register register) {
      String header =
          register.columns().stream().map(Column::header).collect(Collectors.joining(";"));
      return ("\uFEFF" + header + "\r\n").getBytes(StandardCharsets.UTF_8);
    }
  },

  XLSX(Template.XLSX_TYPE) {
    @Override
    byte[] of(Register register) {
      ByteArrayOutputStream file = new ByteArrayOutputStream();
      try (Workbook workbook = new Workbook(file, "Teladan", "1.0")) {
        Worksheet sheet = workbook.newWorksheet(register.title());
        for (Column column : register.columns()) {
          int place = register.columns().indexOf(column);
          sheet.value(0, place, column.header());
          sheet.width(place, column.header().length() + 8);
          // a NIK or a code that became a number has lost digits for good
          sheet.range(1, place, PREPARED_ROWS, place).style().format("@").set();
        }
        sheet.range(0, 0, 0, register.columns().size() - 1).style().bold().set();
        sheet.freezePane(0, 1);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return file.toByteArray();
    }
  };

  static final String XLSX_TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private static final int PREPARED_ROWS = 200;

  private final String type;

  Template(String type) {
    this.type = type;
  }

  /** Reads the parameter {@code format}. */
  static Template named(String format) {
    return Arrays.stream(values())
        .filter(known -> known.extension().equals(format))
        .findFirst()
        .orElseThrow(
            () ->
                CommonProblem.INVALID_FIELDS.because(
                    "Bentuk berkas itu tidak tersedia.",
                    List.of(new FieldError("format", "csv atau xlsx"))));
  }

  private String extension() {
    return name().toLowerCase(Locale.ROOT);
  }

  abstract byte[] of(Register register);

  /** The file, to be saved under the register's name. */
  Response answer(Register register) {
    String name = register.slug() + "." + extension();
    return Response.ok(of(register), type)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s\"".formatted(name))
        .build();
  }
}
