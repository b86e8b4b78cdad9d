package id.teladan.imports;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * Which cells of a sheet are merged downward. The library that reads the rows does not tell, so
 * this looks into the workbook's parts by itself.
 */
final class MergedRanges {

  private static final Pattern RANGE =
      Pattern.compile("([A-Z]{1,2})([0-9]{1,7}):[A-Z]{1,3}([0-9]{1,7})");
  private static final int MOST_RANGES = 20_000;

  private MergedRanges() {}

  /**
   * Those below the header, by the leftmost column of each.
   *
   * @param sheetId by which the workbook refers to the part that holds the sheet
   */
  static List<MergedCells.Range> of(byte[] file, String sheetId) throws IOException {
    List<MergedCells.Range> ranges = new ArrayList<>();
    try (ZipFile zip = ZipFile.builder().setByteArray(file).get()) {
      read(
          zip,
          sheet(zip, sheetId),
          "mergeCell",
          xml -> range(attribute(xml, "ref")).ifPresent(ranges::add));
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
    if (ranges.size() > MOST_RANGES) {
      throw MergedCells.tooMany();
    }
    return ranges;
  }

  private static @Nullable ZipArchiveEntry sheet(ZipFile zip, String sheetId)
      throws IOException, XMLStreamException {
    List<String> targets = new ArrayList<>();
    read(
        zip,
        zip.getEntry("xl/_rels/workbook.xml.rels"),
        "Relationship",
        xml -> {
          if (attribute(xml, "Id").equals(sheetId)) {
            targets.add(attribute(xml, "Target"));
          }
        });
    if (targets.isEmpty()) {
      return null;
    }
    String target = targets.get(0);
    return zip.getEntry(target.startsWith("/") ? target.substring(1) : "xl/" + target);
  }

  private static Optional<MergedCells.Range> range(String text) {
    Matcher found = RANGE.matcher(text);
    if (!found.matches()) {
      return Optional.empty();
    }
    int column = 0;
    for (char letter : found.group(1).toCharArray()) {
      column = column * 26 + letter - 'A' + 1;
    }
    int from = Integer.parseInt(found.group(2));
    int to = Integer.parseInt(found.group(3));
    return from > 1 && to > from && column <= Table.MOST_COLUMNS
        ? Optional.of(new MergedCells.Range(column - 1, from, to))
        : Optional.empty();
  }

  /** Goes through a part of the workbook; a part that is not there has no such elements. */
  private static void read(
      ZipFile zip, @Nullable ZipArchiveEntry part, String element, Consumer<XMLStreamReader> seen)
      throws IOException, XMLStreamException {
    if (part == null) {
      return;
    }
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try (InputStream content = zip.getInputStream(part)) {
      XMLStreamReader xml = factory.createXMLStreamReader(content);
      while (xml.hasNext()) {
        xml.next();
        if (xml.isStartElement() && xml.getLocalName().equals(element)) {
          seen.accept(xml);
        }
      }
      xml.close();
    }
  }

  private static String attribute(XMLStreamReader xml, String name) {
    String value = xml.getAttributeValue(null, name);
    return value == null ? "" : value;
  }
}
