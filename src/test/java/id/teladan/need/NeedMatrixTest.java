package id.teladan.need;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.course.CourseCatalog;
import id.teladan.need.NeedCountDao.NeedCount;
import java.util.List;
import org.junit.jupiter.api.Test;

class NeedMatrixTest {

  private static final NeedCount HERE = new NeedCount("K-BB1", Facts.id(1), "Lawang", 31, 0);
  private static final NeedCount THERE = new NeedCount("K-BB1", Facts.id(2), "Banjar", 4, 4);
  private static final NeedCount OTHER = new NeedCount("K-DL1", Facts.id(2), "Banjar", 9, 9);

  private final NeedMatrix matrix =
      NeedMatrix.of(List.of(HERE, THERE, OTHER), CourseCatalog.load(), 30, "");

  @Test
  void puskesmasAreColumnsByNameAndCoursesAreRowsByCode() {
    assertThat(matrix.columns)
        .extracting(NeedMatrix.Column::name)
        .containsExactly("Banjar", "Lawang");
    assertThat(matrix.rows).extracting(NeedMatrix.Row::code).containsExactly("K-BB1", "K-DL1");
  }

  @Test
  void whoIsCoachedFillsNoClass() {
    assertThat(matrix.rows).extracting(NeedMatrix.Row::total).containsExactly(35, 9);
    assertThat(matrix.rows)
        .extracting(NeedMatrix.Row::classes)
        .containsExactly("2 kelas", "pendampingan");
  }

  @Test
  void theMostIsDarkestAndNothingIsNotShaded() {
    assertThat(matrix.rows.get(0).cells())
        .extracting(NeedMatrix.Cell::shade)
        .containsExactly("need-1", "need-4");
    assertThat(matrix.rows.get(1).cells().get(1).count()).isNull();
    assertThat(matrix.rows.get(1).cells().get(1).shade()).isEqualTo("need-0");
  }
}
