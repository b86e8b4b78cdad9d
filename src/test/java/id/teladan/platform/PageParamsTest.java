package id.teladan.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
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

  @ParameterizedTest
  @ValueSource(strings = {"0", "501", "-1", "x", "", "99999999999"})
  void aLimitOutOfRangeIsAWrongField(String limit) {
    assertThatThrownBy(() -> new PageParams(limit, null))
        .isInstanceOfSatisfying(
            ProblemException.class, e -> assertThat(e.problem().status()).isEqualTo(422));
  }

  @ParameterizedTest
  @ValueSource(strings = {"%%%", "a", "YQ=="})
  void aBrokenCursorIsAWrongField(String after) {
    assertThatThrownBy(() -> new PageParams("50", after))
        .isInstanceOfSatisfying(
            ProblemException.class, e -> assertThat(e.problem().status()).isEqualTo(422));
  }
}
