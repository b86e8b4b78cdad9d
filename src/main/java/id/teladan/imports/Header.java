package id.teladan.imports;

import id.teladan.platform.Names;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Where each known column stands in a file; order and case do not matter. */
record Header(Map<Column, Integer> places, int width, List<Fault> warnings) {

  /** What our own files tell besides; as in JSON, what is derived may be sent back. */
  private static final Set<String> TOLD = Set.of("desa", "puskesmas", "strata", "jenjang");

  static Header of(Register register, List<String> names) {
    Map<Column, Integer> places = new EnumMap<>(Column.class);
    List<Fault> warnings = new ArrayList<>();
    for (int place = 0; place < names.size(); place++) {
      String name = canonical(names.get(place));
      Optional<Column> column =
          register.columns().stream().filter(known -> known.header().equals(name)).findFirst();
      if (column.isPresent()) {
        if (places.putIfAbsent(column.get(), place) != null) {
          throw ImportProblem.FILE_UNREADABLE.because("Kolom %s ada dua kali.".formatted(name));
        }
      } else if (!name.isEmpty() && !TOLD.contains(name)) {
        warnings.add(new Fault(1, names.get(place).strip(), "kolom tidak dikenal dan dilewati"));
      }
    }
    requireNeeded(register, places);
    return new Header(places, names.size(), warnings);
  }

  /** All that a file says in a column, to ask the database about it at once. */
  Set<String> texts(Table table, Column column) {
    Integer place = places.get(column);
    if (place == null) {
      return Set.of();
    }
    return table.rows().stream()
        .filter(row -> place < row.cells().size())
        .map(row -> Names.clean(row.cells().get(place).text()))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.toSet());
  }

  /** Likewise for village codes, in the one form the database has them in. */
  Set<String> villages(Table table, Column column) {
    return texts(table, column).stream().map(FileText::villageCode).collect(Collectors.toSet());
  }

  private static void requireNeeded(Register register, Map<Column, Integer> places) {
    List<Column> missing =
        register.needed().stream().filter(column -> !places.containsKey(column)).toList();
    if (!missing.isEmpty()) {
      throw ImportProblem.FILE_UNREADABLE.because(
          "Baris 1 harus memuat judul kolom. Yang belum ada: %s. Yang dikenal: %s."
              .formatted(list(missing), list(register.columns())));
    }
  }

  private static String list(List<Column> columns) {
    return columns.stream().map(Column::header).collect(Collectors.joining(", "));
  }

  private static String canonical(String name) {
    return name.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{Z}_-]+", "_");
  }
}
