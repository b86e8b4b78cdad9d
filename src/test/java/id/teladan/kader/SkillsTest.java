package id.teladan.kader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SkillsTest {

  @Test
  void thereAre25SkillsInFiveGroups() {
    assertThat(Skills.all()).hasSize(25);
    Map<SkillGroup, Long> sizes =
        Skills.all().stream().collect(Collectors.groupingBy(Skill::group, Collectors.counting()));
    assertThat(sizes)
        .isEqualTo(
            Map.of(
                SkillGroup.PP, 4L,
                SkillGroup.BB, 7L,
                SkillGroup.IH, 6L,
                SkillGroup.SR, 3L,
                SkillGroup.DL, 5L));
    assertThat(Skills.all()).allMatch(skill -> skill.code().startsWith(skill.group().name()));
  }

  @ParameterizedTest
  @CsvSource({
    "PP-01, 6", "PP-02, 8", "PP-03, 10", "PP-04, 8", "BB-01, 6", "BB-02, 8", "BB-03, 10",
    "BB-04, 6", "BB-05, 6", "BB-06, 6", "BB-07, 8", "IH-01, 6", "IH-02, 6", "IH-03, 6",
    "IH-04, 5", "IH-05, 6", "IH-06, 8", "SR-01, 6", "SR-02, 6", "SR-03, 6", "DL-01, 5",
    "DL-02, 8", "DL-03, 6", "DL-04, 7", "DL-05, 7",
  })
  void eachSkillHasItsNumberOfSteps(String code, int steps) {
    assertThat(skill(code).steps()).hasSize(steps).doesNotHaveDuplicates();
  }

  @Test
  void theSkillsThatAreObservedHaveTheirCriticalSteps() {
    assertThat(skill("BB-03").critical()).containsExactly(1, 4, 7);
    assertThat(skill("IH-05").critical()).containsExactly(2, 3, 6);
    assertThat(skill("DL-04").critical()).containsExactly(4, 7);
    assertThat(skill("DL-05").critical()).containsExactly(7);
    assertThat(skill("PP-03").critical()).containsExactly(5, 9);
  }

  @Test
  void allStepsAreMastery() {
    assertThat(SkillOutcome.of(skill("BB-03"), Set.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10)))
        .isEqualTo(SkillOutcome.TUNTAS);
  }

  @Test
  void eightyPercentWithEveryCriticalStepIsMastery() {
    assertThat(SkillOutcome.of(skill("BB-03"), Set.of(1, 2, 3, 4, 5, 6, 7, 8)))
        .isEqualTo(SkillOutcome.TUNTAS);
  }

  @Test
  void oneCriticalStepMissedIsNotMastery() {
    assertThat(SkillOutcome.of(skill("BB-03"), Set.of(1, 2, 3, 5, 6, 7, 8, 9, 10)))
        .isEqualTo(SkillOutcome.BELUM);
  }

  @Test
  void seventyPercentIsNotMastery() {
    assertThat(SkillOutcome.of(skill("BB-03"), Set.of(1, 2, 3, 4, 5, 6, 7)))
        .isEqualTo(SkillOutcome.BELUM);
  }

  @Property
  void theShareIsExact(@ForAll @IntRange(min = 1, max = 40) int steps, @ForAll int seed) {
    Skill skill =
        new Skill("X", SkillGroup.PP, "x", "OBS", Collections.nCopies(steps, "x"), List.of());
    int done = Math.floorMod(seed, steps + 1);

    assertThat(SkillOutcome.of(skill, first(done)) == SkillOutcome.TUNTAS)
        .isEqualTo(done * 100 >= steps * 80);
  }

  private static Set<Integer> first(int count) {
    return IntStream.rangeClosed(1, count).boxed().collect(Collectors.toSet());
  }

  private static Skill skill(String code) {
    return Skills.find(code).orElseThrow();
  }
}
