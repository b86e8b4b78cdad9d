package id.teladan.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Excel workbooks as programs write them, and as they should not be. */
final class Workbooks {

  private Workbooks() {}

  /** One sheet, filled as said. */
  static byte[] workbook(Consumer<Worksheet> fill) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, "uji", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("Data");
      fill.accept(sheet);
      sheet.finish();
    }
    return bytes.toByteArray();
  }

  /** A workbook of the four parts that none can do without, and an empty sheet. */
  static byte[] bare() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      part(
          zip,
          "[Content_Types].xml",
          """
          <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
          <Default Extension="rels"
           ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
          <Override PartName="/xl/workbook.xml"
           ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
          <Override PartName="/xl/worksheets/sheet1.xml"
           ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>
          </Types>
          """);
      part(zip, "_rels/.rels", relationship("officeDocument", "xl/workbook.xml"));
      part(
          zip,
          "xl/workbook.xml",
          """
          <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
           xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
          <sheets><sheet name="Data" sheetId="1" r:id="rId1"/></sheets></workbook>
          """);
      part(zip, "xl/_rels/workbook.xml.rels", relationship("worksheet", "worksheets/sheet1.xml"));
      part(zip, "xl/worksheets/sheet1.xml", "");
    }
    return bytes.toByteArray();
  }

  /** The workbook whose first sheet has these rows of XML instead of its own. */
  static byte[] withSheet(byte[] workbook, String rows) throws IOException {
    return replaced(
        workbook,
        "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
            + rows
            + "</sheetData></worksheet>");
  }

  /** The workbook with another first sheet. */
  static byte[] replaced(byte[] workbook, String sheet) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipFile in = ZipFile.builder().setByteArray(workbook).get();
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipArchiveEntry entry : Collections.list(in.getEntries())) {
        out.putNextEntry(new ZipEntry(entry.getName()));
        out.write(
            entry.getName().endsWith("sheet1.xml")
                ? sheet.getBytes(StandardCharsets.UTF_8)
                : in.getInputStream(entry).readAllBytes());
      }
    }
    return bytes.toByteArray();
  }

  private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(xml.getBytes(StandardCharsets.UTF_8));
  }

  private static String relationship(String type, String target) {
    return """
    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
    <Relationship Id="rId1" Target="%s"
     Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s"/>
    </Relationships>
    """
        .formatted(target, type);
  }
}
