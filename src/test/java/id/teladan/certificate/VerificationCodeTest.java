package id.teladan.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerificationCodeTest {

  private static final VerificationCode CODE = new VerificationCode("7K2M1XQD0TRW0HBC");

  @Test
  void aCodeIsPrintedInGroupsOfFour() {
    assertThat(CODE).hasToString("7K2M-1XQD-0TRW-0HBC");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "7K2M-1XQD-0TRW-0HBC",
        "7k2m1xqd0trw0hbc",
        " 7K2M lXQD oTRW OHBC ",
        "7K2M–IXQD–0TRW–0HBC"
      })
  void aCodeIsReadAsPeopleTypeIt(String typed) {
    assertThat(VerificationCode.read(typed)).contains(CODE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "7K2M", "7K2M-1XQD-0TRW-0HBCC", "7K2M-1XQD-0TRW-0HB%", "🌸"})
  void whatIsNoCodeIsNoneAndNoFailure(String typed) {
    assertThat(VerificationCode.read(typed)).isEmpty();
    assertThat(VerificationCode.read(typed.repeat(1000))).isEmpty();
  }

  @Test
  void codesDoNotRepeat() {
    Set<VerificationCode> seen = new HashSet<>();
    SecureRandom random = new SecureRandom();
    for (int i = 0; i < 10_000; i++) {
      assertThat(seen.add(VerificationCode.random(random))).isTrue();
    }
  }
}
