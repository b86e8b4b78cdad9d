package id.teladan.instrument;

import id.teladan.platform.Actor;
import id.teladan.platform.PageView;
import id.teladan.platform.Words;
import java.util.List;

/** All versions an office may use or change. */
final class InstrumentListView extends PageView {

  final List<Row> rows;
  final boolean mayWrite;

  InstrumentListView(Actor actor, List<InstrumentHeading> headings, boolean mayWrite) {
    super("list.mustache", actor, "Instrumen penilaian");
    this.rows = headings.stream().map(Row::of).toList();
    this.mayWrite = mayWrite;
  }

  record Row(
      String code,
      int version,
      String title,
      String kind,
      int items,
      String status,
      String statusStyle,
      String owner,
      String changedOn) {

    static Row of(InstrumentHeading heading) {
      return new Row(
          heading.code(),
          heading.version(),
          heading.title(),
          kindInWords(heading.kind()),
          heading.itemCount(),
          heading.status().title(),
          badge(heading.status()),
          heading.isEverybodys() ? "Semua kantor" : "Kantor sendiri",
          Words.date(Words.day(heading.changedAt())));
    }
  }

  static String kindInWords(Instrument.Kind kind) {
    return kind == Instrument.Kind.POSYANDU ? "Posyandu" : "Kader";
  }

  static String badge(InstrumentStatus status) {
    return switch (status) {
      case DRAFT -> "bg-yellow-lt";
      case PUBLISHED -> "bg-green-lt";
      case RETIRED -> "bg-secondary-lt";
    };
  }
}
