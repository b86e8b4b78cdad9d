package id.teladan.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

class RecapXlsxTest {

  @Test
  void numbersAreNumbersAndTextIsText() throws IOException {
    List<Row> rows =
        rows(
            Rows.recap(
                Rows.ranked(1, "=HYPERLINK(\"http://x\")", "81.00"),
                Rows.unranked("Seroja", Unranked.DISQUALIFIED, "Bukti dipalsukan")));

    assertThat(rows).hasSize(3);
    assertThat(rows.get(0).getCellText(7)).isEqualTo("A (40)");
    Row first = rows.get(1);
    assertThat(first.getCell(1).getType()).isEqualTo(CellType.STRING);
    assertThat(first.getCellText(1)).isEqualTo("=HYPERLINK(\"http://x\")");
    assertThat(first.getCellAsNumber(0)).hasValueSatisfying(it -> assertThat(it).isEqualTo("1"));
    assertThat(first.getCellAsNumber(11).orElseThrow()).isEqualByComparingTo("81");
    assertThat(rows.get(2).getCellText(5)).isEqualTo("Didiskualifikasi: Bukti dipalsukan");
  }

  private static List<Row> rows(Recap recap) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RecapXlsx.write(recap, out);
    try (ReadableWorkbook book =
        new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
      return book.getFirstSheet().read();
    }
  }
}
