package id.teladan.region;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import id.teladan.platform.Hashes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/** The region tree as it comes with the portal; {@code bin/update-regions} makes the file. */
final class RegionFile {

  private final byte[] compressed;

  RegionFile() {
    try (InputStream file = RegionFile.class.getResourceAsStream("regions.csv.gz")) {
      compressed = Objects.requireNonNull(file, "regions.csv.gz").readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What tells one edition of the file from another. */
  String edition() {
    return Hashes.sha256(compressed);
  }

  /** All regions, each after the one it lies in. */
  List<Region> regions() {
    List<Region> regions = new ArrayList<>(92_000);
    try (InputStream text = new GZIPInputStream(new ByteArrayInputStream(compressed));
        CsvReader<CsvRecord> csv =
            CsvReader.builder().ofCsvRecord(new InputStreamReader(text, StandardCharsets.UTF_8))) {
      csv.stream()
          .skip(1)
          .forEach(
              row -> {
                RegionCode code = new RegionCode(row.getField(0));
                regions.add(new Region(code.value(), row.getField(1), code.level()));
              });
      return regions;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
