package id.teladan.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Gives every row the value of the merged cell that covers it. Whoever merged the village of five
 * posyandu into one tall cell said the village of all five; a workbook keeps it in the first only.
 */
final class MergedCells {

  private static final long MOST_COVERED = 1_000_000;

  private MergedCells() {}

  /**
   * One column's part of a merged cell.
   *
   * @param column the first is 0
   * @param from the topmost row, as a spreadsheet counts: the header is 1
   * @param to the last row
   */
  record Range(int column, int from, int to) {

    /** As a spreadsheet names it, such as {@code B2:B6}. */
    String name() {
      return letters(column) + from + ":" + letters(column) + to;
    }
  }

  /** A row with nothing of its own stays empty: merging may reach below the last one. */
  static List<Table.Row> filled(List<Table.Row> rows, List<Range> ranges) {
    TreeMap<Integer, Table.Row> byNumber =
        rows.stream()
            .collect(
                Collectors.toMap(
                    Table.Row::number, Function.identity(), (a, b) -> a, TreeMap::new));
    TreeMap<Integer, Table.Row> filled = new TreeMap<>(byNumber);
    long covered = 0;
    for (Range range : ranges) {
      Table.Row first = byNumber.get(range.from());
      Cell value = first == null ? Cell.EMPTY : first.cell(range.column());
      if (!value.isBlank()) {
        Cell copy = value.hinted("diambil dari sel gabungan " + range.name());
        for (Table.Row row : byNumber.subMap(range.from(), false, range.to(), true).values()) {
          covered++;
          if (!row.isBlank() && row.cell(range.column()).isBlank()) {
            filled.computeIfPresent(
                row.number(), (number, cells) -> cells.with(range.column(), copy));
          }
        }
      }
      if (covered > MOST_COVERED) {
        throw tooMany();
      }
    }
    return new ArrayList<>(filled.values());
  }

  static RuntimeException tooMany() {
    return ImportProblem.FILE_UNREADABLE.because("Terlalu banyak sel yang digabung.");
  }

  private static String letters(int column) {
    String last = String.valueOf((char) ('A' + column % 26));
    return column < 26 ? last : letters(column / 26 - 1) + last;
  }
}
