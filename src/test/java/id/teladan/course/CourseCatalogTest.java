package id.teladan.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class CourseCatalogTest {

  private final CourseCatalog catalog = CourseCatalog.load();

  @Test
  void theBasicCourseHasFortyHoursOfWhichTenAreInTheField() {
    Course basic = catalog.find("U-01").orElseThrow();

    assertThat(basic.hours()).isEqualTo(40);
    assertThat(basic.fieldHours()).isEqualTo(10);
    assertThat(basic.subjects().stream().mapToInt(CourseSubject::theory).sum()).isEqualTo(14);
    assertThat(basic.subjects().stream().mapToInt(CourseSubject::practice).sum()).isEqualTo(16);
    assertThat(basic.skills()).hasSize(25).doesNotHaveDuplicates();
  }

  @Test
  void everySkillIsTaughtBySomeKhususCourse() {
    Set<String> taught = new TreeSet<>();
    for (Course course : catalog.list()) {
      if (course.kind() == CourseKind.KHUSUS) {
        taught.addAll(course.skills());
      }
    }

    assertThat(taught).containsAll(catalog.find("U-01").orElseThrow().skills());
  }

  @Test
  void theCatalogIsListedByCodeAndKnowsItsOwn() {
    assertThat(catalog.list()).hasSize(24).extracting(Course::code).isSorted();
    assertThat(catalog.knows("K-BB1")).isTrue();
    assertThat(catalog.knows("K-XX9")).isFalse();
  }

  @Test
  void hoursThatDoNotAddUpAreRefused() {
    List<CourseSubject> subjects = List.of(new CourseSubject("Satu", SubjectType.MPI, 1, 1, 0));

    assertThatThrownBy(
            () -> new Course("K-1", "Satu", CourseKind.KHUSUS, false, 3, List.of(), true, subjects))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aCodeTwiceIsRefused() {
    Course course = catalog.list().get(0);

    assertThatThrownBy(() -> CourseCatalog.of(List.of(course, course)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
