package id.teladan.imports;

import java.util.ArrayList;
import java.util.List;

/** What a file holds, whatever its format: a header, and the rows below it. */
record Table(List<String> header, List<Row> rows) {

  static final int MOST_ROWS = 20_000;
  static final int MOST_COLUMNS = 60;

  /**
   * One row below the header.
   *
   * @param number the row in the file, as a spreadsheet counts: the header is 1
   */
  record Row(int number, List<Cell> cells) {

    /** The cell in a column, counted from 0; a row may be shorter than its header. */
    Cell cell(int column) {
      return column < cells.size() ? cells.get(column) : Cell.EMPTY;
    }

    /** The row with another cell in a column. */
    Row with(int column, Cell cell) {
      List<Cell> changed = new ArrayList<>(cells);
      while (changed.size() <= column) {
        changed.add(Cell.EMPTY);
      }
      changed.set(column, cell);
      return new Row(number, changed);
    }

    boolean isBlank() {
      return cells.stream().allMatch(Cell::isBlank);
    }
  }

  static RuntimeException tooLong() {
    return ImportProblem.FILE_UNREADABLE.because(
        "Berkas memuat lebih dari %d baris. Bagi menjadi beberapa berkas.".formatted(MOST_ROWS));
  }
}
