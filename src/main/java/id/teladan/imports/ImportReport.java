package id.teladan.imports;

import java.util.List;

/** What became of the rows of a file; {@code rows} is the sum of the four kinds. */
public record ImportReport(
    int rows,
    int created,
    int changed,
    int unchanged,
    List<Fault> rejected,
    List<Fault> warnings) {}
