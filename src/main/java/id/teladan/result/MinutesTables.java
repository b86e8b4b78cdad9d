package id.teladan.result;

import id.teladan.platform.DocumentFlow;
import id.teladan.platform.DocumentFlow.Column;
import id.teladan.platform.DocumentFlow.Side;
import id.teladan.platform.Words;
import id.teladan.result.Minutes.DeskDifference;
import id.teladan.result.Minutes.ModeratedItem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tables of the berita acara: which columns they have, and what stands in their cells. */
final class MinutesTables {

  private static final Column REGISTRATION = new Column("No. registrasi", 78, Side.LEFT);
  private static final List<Column> RANKED =
      List.of(
          new Column("No.", 22, Side.RIGHT),
          new Column("Nama", 98, Side.LEFT),
          new Column("Asal", 82, Side.LEFT),
          new Column("Penalti", 38, Side.RIGHT),
          new Column("Nilai akhir", 40, Side.RIGHT),
          new Column("Kategori", 62, Side.LEFT),
          new Column("Keterangan", 86, Side.LEFT));
  private static final List<Column> UNRANKED =
      List.of(
          new Column("Nama", 150, Side.LEFT),
          new Column("Asal", 110, Side.LEFT),
          new Column("Alasan", 235, Side.LEFT));
  private static final List<Column> MODERATED =
      List.of(
          new Column("Peserta", 110, Side.LEFT),
          new Column("Butir", 40, Side.LEFT),
          new Column("Sebab", 105, Side.LEFT),
          new Column("Penilai: nilai dan alasan", 240, Side.LEFT));
  private static final List<Column> DIFFERENCES =
      List.of(
          new Column("Peserta", 200, Side.LEFT),
          new Column("Butir", 95, Side.LEFT),
          new Column("Meja", 100, Side.RIGHT),
          new Column("Lapangan", 100, Side.RIGHT));

  private MinutesTables() {}

  static void ranked(DocumentFlow flow, List<RecapRow> rows) {
    boolean numbered = rows.stream().anyMatch(row -> row.registrationNumber() != null);
    flow.table(
        numbered ? withNumber(RANKED, REGISTRATION) : RANKED,
        rows.stream()
            .map(
                row ->
                    numbered
                        ? withNumber(rankedCells(row), orEmpty(row.registrationNumber()))
                        : rankedCells(row))
            .toList());
  }

  static void unranked(DocumentFlow flow, List<RecapRow> rows) {
    tableOrNone(flow, UNRANKED, rows.stream().map(MinutesTables::unrankedCells).toList());
  }

  static void moderated(DocumentFlow flow, List<ModeratedItem> items) {
    tableOrNone(flow, MODERATED, items.stream().map(MinutesTables::moderatedCells).toList());
  }

  static void differences(DocumentFlow flow, List<DeskDifference> differences) {
    tableOrNone(
        flow, DIFFERENCES, differences.stream().map(MinutesTables::differenceCells).toList());
  }

  private static void tableOrNone(
      DocumentFlow flow, List<Column> columns, List<List<String>> rows) {
    if (rows.isEmpty()) {
      flow.paragraph(DocumentFlow.BODY, "Tidak ada.");
    } else {
      flow.table(columns, rows);
    }
  }

  private static List<String> rankedCells(RecapRow row) {
    Band band = row.band();
    String single = row.judges() == 1 ? RecapWords.judges(1) : "";
    String tie = RecapWords.tie(row.tie());
    return List.of(
        String.valueOf(row.rank()),
        row.name(),
        row.village(),
        Words.decimal(row.penalty()),
        decimal(row.finalScore()),
        band == null ? "" : band.label(),
        tie.isEmpty() || single.isEmpty() ? tie + single : tie + "; " + single);
  }

  /** Kader have no registration number, and need no column for it. */
  private static <T> List<T> withNumber(List<T> cells, T number) {
    List<T> more = new ArrayList<>(cells);
    more.add(1, number);
    return more;
  }

  private static List<String> unrankedCells(RecapRow row) {
    return List.of(row.name(), row.village(), RecapWords.unranked(row));
  }

  private static List<String> moderatedCells(ModeratedItem item) {
    return List.of(
        item.entry(),
        item.item(),
        item.settled() ? item.flag().label() : item.flag().label() + " (belum selesai)",
        String.join("; ", item.judges()));
  }

  private static List<String> differenceCells(DeskDifference difference) {
    return List.of(difference.entry(), difference.item(), difference.desk(), difference.field());
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static String decimal(@Nullable BigDecimal number) {
    return number == null ? "" : Words.decimal(number);
  }
}
