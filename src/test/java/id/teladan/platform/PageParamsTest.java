package id.teladan.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageParamsTest {

  @Test
  void aFullPageNamesTheNextByItsLastRow() {
    Listing<String> page =
        new PageParams("2", null).listing(List.of("a", "b", "c"), row -> List.of(row, "id-" + row));

    assertThat(page.items()).containsExactly("a", "b");
    PageParams next = new PageParams("2", page.next());
    assertThat(next.afterValue(0)).isEqualTo("b");
    assertThat(next.afterValue(1)).isEqualTo("id-b");
  }

  @Test
  void theLastPageNamesNone() {
    assertThat(new PageParams("2", "").listing(List.of("a", "b"), List::of).next()).isNull();
  }

  @Test
  void aShortListIsCutAndGoesOnWhereARowHasGone() {
    List<String> all = List.of("a", "b", "c", "d", "e");
    Listing<String> first = new PageParams("2", null).cut(all, row -> row);
    PageParams next = new PageParams("2", first.next());

    assertThat(first.items()).containsExactly("a", "b");
    assertThat(next.cut(all, row -> row).items()).containsExactly("c", "d");
    assertThat(next.cut(List.of("a", "c", "d", "e"), row -> row).items()).containsExactly("c", "d");
    assertThat(next.cut(List.of("x", "a", "b", "c"), row -> row).items()).containsExactly("c");
    assertThat(next.cut(List.<String>of(), row -> row).next()).isNull();
    PageParams ofAnotherList = new PageParams("2", new Cursor(List.of("z")).encode());
    assertThatThrownBy(() -> ofAnotherList.cut(all, row -> row))
        .isInstanceOf(ProblemException.class);
  }

  @Test
  void aCursorThatWasCutIsBroken() {
    String whole = new Cursor(List.of("Melati", "Kenanga")).encode();
    PageParams cut = new PageParams("50", whole.substring(0, whole.length() - 4));

    assertThatThrownBy(cut::after).isInstanceOf(ProblemException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "501", "-1", "x", "", "99999999999"})
  void aLimitOutOfRangeIsAWrongField(String limit) {
    PageParams params = new PageParams(limit, null);

    assertThatThrownBy(params::limit)
        .isInstanceOfSatisfying(
            ProblemException.class, e -> assertThat(e.problem().status()).isEqualTo(422));
  }

  @ParameterizedTest
  @ValueSource(strings = {"%%%", "a", "YQ==", "AAAA", "YWJjZGVmZ2hpag"})
  void aBrokenCursorIsAWrongField(String after) {
    PageParams params = new PageParams("50", after);

    assertThatThrownBy(params::limit)
        .isInstanceOfSatisfying(
            ProblemException.class, e -> assertThat(e.problem().status()).isEqualTo(422));
  }

  @Test
  void theCursorOfAnotherListIsAWrongField() {
    PageParams page =
        new PageParams("50", new Cursor(List.of("2026-08-14", "Kenanga", "3")).encode());

    assertThat(page.afterDay(0)).isEqualTo("2026-08-14");
    assertThat(page.afterNumber(2)).isEqualTo(3);
    for (ThrowingCallable call :
        List.<ThrowingCallable>of(
            () -> page.afterDay(1),
            () -> page.afterId(1),
            () -> page.afterId(7),
            () -> page.afterTime(0),
            () -> page.afterNumber(1))) {
      assertThatThrownBy(call)
          .isInstanceOfSatisfying(
              ProblemException.class, e -> assertThat(e.problem().status()).isEqualTo(422));
    }
  }
}
