package id.teladan.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.platform.ProblemException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read from the tables that offices send, and what is refused. */
class TableFileTest {

  @Test
  void aWorkbookIsReadByItsFirstSheet() throws IOException {
    byte[] file =
        Workbooks.workbook(
            sheet -> {
              sheet.value(0, 0, "nama");
              sheet.value(0, 1, "tanggal_lahir");
              sheet.value(0, 2, "telepon");
              sheet.value(2, 0, "Citra 🌸");
              sheet.value(2, 1, LocalDate.of(1990, 5, 17));
              sheet.style(2, 1).format("dd/mm/yyyy").set();
              sheet.value(2, 2, 81234567890L);
            });
    Table table = TableFile.read(file);

    assertThat(table.header()).containsExactly("nama", "tanggal_lahir", "telepon");
    assertThat(table.rows()).hasSize(1);
    Table.Row citra = table.rows().get(0);
    assertThat(citra.number()).as("row 2 is empty").isEqualTo(3);
    assertThat(citra.cells().get(0).text()).isEqualTo("Citra 🌸");
    assertThat(citra.cells().get(1).date()).isEqualTo(LocalDate.of(1990, 5, 17));
    assertThat(citra.cells().get(2).text()).isEqualTo("81234567890");
  }

  @Test
  void aCharacterThatXmlCannotHoldIsReadBack() throws IOException {
    byte[] file =
        Workbooks.withSheet(
            Workbooks.workbook(sheet -> sheet.value(0, 0, "nama")),
            """
            <row r="1"><c r="A1" t="inlineStr"><is><t>nama</t></is></c></row>
            <row r="2"><c r="A2" t="inlineStr"><is><t>Citra_x000D_ Sari</t></is></c>\
            <c r="B2" t="inlineStr"><is><t>Dewi_x0007_</t></is></c></row>
            """);
    List<Cell> cells = TableFile.read(file).rows().get(0).cells();

    assertThat(cells.get(0).text()).isEqualTo("Citra\r Sari");
    assertThat(cells.get(1).text()).isEqualTo("Dewi\u0007");
  }

  @Test
  void aFormulaCountsByTheValueThatWasSavedWithIt() throws IOException {
    byte[] file =
        Workbooks.withSheet(
            Workbooks.workbook(sheet -> sheet.value(0, 0, "nama")),
            """
            <row r="1"><c r="A1" t="inlineStr"><is><t>nama</t></is></c></row>
            <row r="2"><c r="A2" t="str"><f>B2&amp;" Sari"</f><v>Citra Sari</v></c>\
            <c r="B2"><f>1+1</f><v>2</v></c>\
            <c r="C2"><f>A9</f></c>\
            <c r="D2" t="e"><f>1/0</f><v>#DIV/0!</v></c>\
            <c r="E2" t="e"><v>#REF!</v></c>\
            <c r="F2" t="b"><v>1</v></c></row>
            """);
    List<Cell> cells = TableFile.read(file).rows().get(0).cells();

    assertThat(cells.get(0).text()).isEqualTo("Citra Sari");
    assertThat(cells.get(0).hint()).contains("rumus");
    assertThat(cells.get(1).text()).isEqualTo("2");
    assertThat(cells.get(2).fault()).contains("rumus tanpa nilai");
    assertThat(cells.get(3).fault()).contains("#DIV/0!");
    assertThat(cells.get(4).fault()).contains("#REF!");
    assertThat(cells.get(5).text()).isEqualTo("ya");
  }

  /** Of sixteen digits typed into a cell of numbers, Excel keeps fifteen. */
  @Test
  void aLongNumberThatMayHaveLostItsEndSaysSo() throws IOException {
    byte[] file =
        Workbooks.withSheet(
            Workbooks.bare(),
            """
            <row><c t="inlineStr"><is><t>nik</t></is></c></row>
            <row><c><v>1603074107900010</v></c><c><v>1603074107900012</v></c><c><v>1630</v></c></row>
            """);
    List<Cell> cells = TableFile.read(file).rows().get(0).cells();

    assertThat(cells).extracting(Cell::text).contains("1603074107900010", "1603074107900012");
    assertThat(cells.get(0).hint()).contains("15 angka");
    assertThat(cells.get(1).hint()).isNull();
    assertThat(cells.get(2).hint()).isNull();
  }

  /** Programs that write no more than they must leave out formats, numbers and addresses. */
  @Test
  void aWorkbookMayBeAsBareAsItsStandardAllows() throws IOException {
    byte[] file =
        Workbooks.withSheet(
            Workbooks.bare(),
            """
            <row><c t="inlineStr"><is><t>nama</t></is></c><c t="inlineStr"><is><t>bujur</t></is></c></row>
            <row><c t="inlineStr"><is><t>Citra</t></is></c><c><v>106.5</v></c></row>
            <row r="7"><c r="A7" t="inlineStr"><is><t>Dewi</t></is></c></row>
            """);
    Table table = TableFile.read(file);

    assertThat(table.header()).containsExactly("nama", "bujur");
    assertThat(table.rows()).extracting(Table.Row::number).containsExactly(2, 7);
    assertThat(table.rows().get(0).cells())
        .extracting(Cell::text)
        .containsExactly("Citra", "106.5");
  }

  @Test
  void aMergedCellGivesItsValueToEveryRowItCovers() throws IOException {
    byte[] file =
        Workbooks.workbook(
            sheet -> {
              sheet.value(0, 0, "nama");
              sheet.value(0, 1, "kode_desa");
              sheet.value(1, 0, "Elang");
              sheet.value(1, 1, "16.03.07.2005");
              sheet.value(2, 0, "Merpati");
              sheet.value(4, 0, "Kenari");
              sheet.range(1, 1, 5, 1).merge();
            });
    List<Table.Row> rows = TableFile.read(file).rows();

    assertThat(rows)
        .filteredOn(row -> !row.isBlank())
        .extracting(Table.Row::number)
        .as("what merging alone reaches is no row")
        .containsExactly(2, 3, 5);
    assertThat(rows)
        .filteredOn(row -> !row.isBlank())
        .allSatisfy(row -> assertThat(row.cell(1).text()).isEqualTo("16.03.07.2005"));
    assertThat(rows.get(0).cell(1).hint()).isNull();
    assertThat(rows.get(1).cell(1).hint()).isEqualTo("diambil dari sel gabungan B2:B6");
  }

  @Test
  void aZipBombIsStoppedBeforeItIsRead() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      byte[] zeros = new byte[1024 * 1024];
      for (int megabyte = 0; megabyte < 120; megabyte++) {
        zip.write(zeros);
      }
    }

    assertThat(bytes.size()).isLessThan(1024 * 1024);
    assertUnreadable(bytes.toByteArray(), "terlalu besar setelah dibuka");
  }

  @Test
  void entitiesInAWorkbookAreNotResolved() throws IOException {
    byte[] file =
        Workbooks.replaced(
            Workbooks.workbook(sheet -> sheet.value(0, 0, "nama")),
            "<!DOCTYPE worksheet [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><worksheet"
                + " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                + "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>nama&x;</t></is></c></row>"
                + "</sheetData></worksheet>");

    try {
      assertThat(TableFile.read(file).header().toString()).doesNotContain("root:");
    } catch (ProblemException refused) {
      assertThat(refused.problem().status()).isEqualTo(422);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {4, 60, 200, 1000})
  void aWorkbookCutShortIsRefused(int length) throws IOException {
    byte[] whole = Workbooks.workbook(sheet -> sheet.value(0, 0, "nama"));
    byte[] cut = Arrays.copyOf(whole, Math.min(length, whole.length - 30));

    assertUnreadable(cut, "");
  }

  @Test
  void whatIsNoTableIsRefused() {
    assertUnreadable(new byte[0], "kosong");
    assertUnreadable("\uFEFF \r\n ".getBytes(StandardCharsets.UTF_8), "kosong");
    assertUnreadable(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}, "Excel lama");
    assertUnreadable("nama;x\n\"tak ditutup;1\nb;2".getBytes(StandardCharsets.UTF_8), "petik");
    assertUnreadable(new byte[11 * 1024 * 1024], "lebih besar");
    assertUnreadable("a\n".repeat(20_003).getBytes(StandardCharsets.UTF_8), "baris");
  }

  @Test
  void rowsAreCountedAsAPersonCountsThem() {
    Table table =
        TableFile.read("nama;dusun\nA;\"dua\nbaris\"\n\nB;x\n".getBytes(StandardCharsets.UTF_8));

    assertThat(table.rows()).extracting(Table.Row::number).containsExactly(2, 3, 4);
    assertThat(table.rows().get(2).cells().get(0).text()).isEqualTo("B");
  }

  @Test
  void aHeaderWithoutANeededColumnSaysWhichAreKnown() {
    assertThatThrownBy(() -> Header.of(Register.KADER, List.of("Nama", "NIK")))
        .hasMessageContaining("posyandu")
        .hasMessageContaining("tanggal_lahir");
    assertThatThrownBy(() -> Header.of(Register.KADER, List.of("nama", "posyandu", " NAMA ")))
        .hasMessageContaining("nama ada dua kali");
  }

  private static void assertUnreadable(byte[] file, String words) {
    assertThatThrownBy(() -> TableFile.read(file))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("Berkas tidak dapat dibaca")
        .hasMessageContaining(words);
  }
}
