package id.teladan.need;

import id.teladan.course.Course;
import id.teladan.course.CourseCatalog;
import id.teladan.need.NeedCountDao.NeedCount;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Course by puskesmas: how many need it where, darker where there are more. */
final class NeedMatrix {

  private static final int SHADES = 4;

  final List<Column> columns;
  final List<Row> rows;

  private NeedMatrix(List<Column> columns, List<Row> rows) {
    this.columns = columns;
    this.rows = rows;
  }

  static NeedMatrix of(List<NeedCount> counts, CourseCatalog catalog, int classSize, String query) {
    Map<UUID, String> places = new LinkedHashMap<>();
    counts.stream()
        .sorted(
            Comparator.comparing(NeedCount::puskesmasName)
                .thenComparing(count -> count.puskesmasId().toString()))
        .forEach(count -> places.put(count.puskesmasId(), count.puskesmasName()));
    Map<String, Map<UUID, NeedCount>> byCourse = new TreeMap<>();
    for (NeedCount count : counts) {
      byCourse
          .computeIfAbsent(count.course(), unused -> new LinkedHashMap<>())
          .put(count.puskesmasId(), count);
    }
    int most = counts.stream().mapToInt(NeedCount::needing).max().orElse(1);
    List<Row> rows = new ArrayList<>();
    byCourse.forEach(
        (course, cells) ->
            rows.add(row(catalog, course, cells, new Frame(places, most, classSize, query))));
    return new NeedMatrix(places.values().stream().map(Column::new).toList(), rows);
  }

  private record Frame(Map<UUID, String> places, int most, int classSize, String query) {}

  private static Row row(
      CourseCatalog catalog, String code, Map<UUID, NeedCount> counts, Frame frame) {
    List<Cell> cells = new ArrayList<>();
    int total = 0;
    int coached = 0;
    for (UUID place : frame.places.keySet()) {
      NeedCount count = counts.get(place);
      cells.add(cell(code, place, count, frame));
      total += count == null ? 0 : count.needing();
      coached += count == null ? 0 : count.coached();
    }
    int inClass = total - coached;
    int classes = (inClass + frame.classSize - 1) / frame.classSize;
    return new Row(
        code,
        catalog.find(code).map(Course::title).orElse(""),
        cells,
        total,
        inClass == 0 ? "pendampingan" : classes + " kelas",
        "/kebutuhan/daftar?status=OPEN&course=" + code + frame.query);
  }

  private static Cell cell(String course, UUID place, @Nullable NeedCount count, Frame frame) {
    if (count == null) {
      return new Cell(null, "", "need-0", "");
    }
    int shade = Math.max(1, (SHADES * count.needing() + frame.most - 1) / frame.most);
    String address =
        "/kebutuhan/daftar?status=OPEN&course=%s&puskesmasId=%s%s"
            .formatted(course, place, frame.query);
    String label = "%s di %s: %d".formatted(course, count.puskesmasName(), count.needing());
    return new Cell(count.needing(), address, "need-" + shade, label);
  }

  record Column(String name) {}

  record Row(
      String code, String title, List<Cell> cells, int total, String classes, String address) {}

  record Cell(@Nullable Integer count, String address, String shade, String label) {}
}
