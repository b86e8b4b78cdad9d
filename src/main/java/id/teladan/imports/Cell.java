package id.teladan.imports;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One cell of a file.
 *
 * @param text as a person would read it; empty for an empty cell
 * @param date what the number in a spreadsheet's cell means as a date, if it is one
 * @param fault why the cell has no value that can be read
 * @param hint how the cell came by its value, where that may surprise
 */
record Cell(String text, @Nullable LocalDate date, @Nullable String fault, @Nullable String hint) {

  static final Cell EMPTY = new Cell("", null, null, null);

  static Cell text(String text) {
    return text.isEmpty() ? EMPTY : new Cell(text, null, null, null);
  }

  static Cell faulty(String fault) {
    return new Cell("", null, fault, null);
  }

  Cell hinted(String how) {
    return new Cell(text, date, fault, how);
  }

  boolean isBlank() {
    return fault == null && text.isBlank();
  }
}
