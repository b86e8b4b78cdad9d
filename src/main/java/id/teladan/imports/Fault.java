package id.teladan.imports;

/**
 * What is wrong, or odd, in one row.
 *
 * @param row the row in the file; the header is 1
 * @param field the column's name, as the header has it
 */
public record Fault(int row, String field, String problem) {}
