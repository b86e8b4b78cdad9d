package id.teladan.kader;

import static id.teladan.platform.Policies.TkkPolicy.COUNT;
import static id.teladan.platform.Policies.TkkPolicy.STRICT;
import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.platform.Policies.TkkPolicy;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KaderLevelTest {

  @ParameterizedTest
  @CsvSource({
    "PP+BB, 11, BELUM, BELUM",
    "PP+BB+SR, 14, PURWA, PURWA",
    "PP+BB+DL, 16, PURWA, PURWA",
    "PP+BB+IH, 17, PURWA, PURWA",
    "PP+BB+SR+DL, 19, PURWA, MADYA",
    "PP+BB+IH+SR, 20, MADYA, MADYA",
    "PP+BB+IH+DL, 22, MADYA, MADYA",
    "PP+BB+IH+SR+DL, 25, UTAMA, UTAMA",
    "PP+IH+SR+DL, 18, BELUM, BELUM",
  })
  void completeGroupsMakeTheLevel(String groups, int skills, KaderLevel strict, KaderLevel count) {
    Set<String> mastered =
        Arrays.stream(groups.split("\\+", -1))
            .map(SkillGroup::valueOf)
            .flatMap(group -> Skills.of(group).stream())
            .map(Skill::code)
            .collect(Collectors.toSet());

    assertThat(mastered).hasSize(skills);
    assertThat(KaderLevel.of(mastered, STRICT)).isEqualTo(strict);
    assertThat(KaderLevel.of(mastered, COUNT)).isEqualTo(count);
  }

  @ParameterizedTest
  @CsvSource({"SR-02, MADYA", "BB-05, BELUM", "PP-01, BELUM"})
  void oneMissingSkillTakesItsWholeGroupAway(String missing, KaderLevel level) {
    Set<String> mastered = allSkills();
    assertThat(mastered.remove(missing)).isTrue();

    assertThat(KaderLevel.of(mastered, STRICT)).isEqualTo(level);
    assertThat(KaderLevel.of(mastered, COUNT)).isEqualTo(level);
  }

  @Property
  void aFurtherGroupNeverLowersTheLevel(
      @ForAll Set<SkillGroup> groups, @ForAll SkillGroup further, @ForAll TkkPolicy policy) {
    Set<SkillGroup> more = new HashSet<>(groups);
    more.addAll(Set.of(further));

    assertThat(KaderLevel.ofGroups(more, policy))
        .isGreaterThanOrEqualTo(KaderLevel.ofGroups(groups, policy));
  }

  @Property
  void countingIsNeverStricterThanStrict(@ForAll Set<SkillGroup> groups) {
    assertThat(KaderLevel.ofGroups(groups, COUNT))
        .isGreaterThanOrEqualTo(KaderLevel.ofGroups(groups, STRICT));
  }

  private static Set<String> allSkills() {
    return Skills.all().stream().map(Skill::code).collect(Collectors.toCollection(HashSet::new));
  }
}
