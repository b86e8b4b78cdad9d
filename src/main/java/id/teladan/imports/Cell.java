package id.teladan.imports;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One cell of a file.
 *
 * @param text as a person would read it; empty for an empty cell
 * @param date what the number in a spreadsheet's cell means as a date, if it is one
 * @param fault why the cell has no value that can be read
 */
record Cell(String text, @Nullable LocalDate date, @Nullable String fault) {

  static final Cell EMPTY = new Cell("", null, null);

  static Cell text(String text) {
    return text.isEmpty() ? EMPTY : new Cell(text, null, null);
  }

  static Cell faulty(String fault) {
    return new Cell("", null, fault);
  }

  boolean isBlank() {
    return fault == null && text.isBlank();
  }
}
