package id.teladan.course;

import id.teladan.platform.Actor;
import id.teladan.platform.PageView;
import java.util.List;
import java.util.stream.Stream;

/** All courses: those for everybody, those for one gap, and those kept for old certificates. */
final class CourseListView extends PageView {

  final List<Group> groups;

  CourseListView(Actor actor, List<Course> courses) {
    super("list.mustache", actor, "Katalog pelatihan");
    groups =
        List.of(
            new Group(
                "Pelatihan umum",
                rows(courses.stream().filter(c -> c.kind() == CourseKind.UMUM && !c.legacy()))),
            new Group(
                "Pelatihan khusus",
                rows(courses.stream().filter(c -> c.kind() == CourseKind.KHUSUS && !c.legacy()))),
            new Group("Kurikulum lama", rows(courses.stream().filter(Course::legacy))));
  }

  private static List<Row> rows(Stream<Course> courses) {
    return courses.map(Row::of).toList();
  }

  record Group(String title, List<Row> rows) {}

  record Row(String code, String title, int hours, String skills, String test) {
    static Row of(Course course) {
      return new Row(
          course.code(),
          course.title(),
          course.hours(),
          course.skills().size() > 10
              ? course.skills().size() + " keterampilan"
              : String.join(", ", course.skills()),
          course.hasTest() ? "ya" : "tidak");
    }
  }
}
