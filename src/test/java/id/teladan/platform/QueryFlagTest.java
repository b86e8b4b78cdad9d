package id.teladan.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryFlagTest {

  @Test
  void onlyTrueIsAYes() {
    assertThat(QueryFlag.read("dryRun", "true")).isTrue();
    assertThat(QueryFlag.read("dryRun", "false")).isFalse();
    assertThat(QueryFlag.read("dryRun", null)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1", "ya", "TRUE", " true"})
  void whatIsNeitherIsNotTakenForANo(String text) {
    assertThatThrownBy(() -> QueryFlag.read("dryRun", text))
        .isInstanceOfSatisfying(
            ProblemException.class, e -> assertThat(e.problem().status()).isEqualTo(422));
  }
}
