package id.teladan.course;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.teladan.kader.Skill;
import id.teladan.kader.Skills;
import id.teladan.platform.Role;
import id.teladan.testing.Portal;
import id.teladan.testing.PortalClient;
import id.teladan.testing.TestAccount;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CourseApiTest {

  private final PortalClient dewi = TestAccount.as(Role.TRAINER).api();

  @Test
  void aCourseSaysWhatItTeachesAndHowLongItTakes() {
    JsonNode course = dewi.get("/api/v1/courses/K-BB1").json();

    assertThat(course.get("kind").asText()).isEqualTo("KHUSUS");
    assertThat(course.get("hours").asInt()).isEqualTo(8);
    assertThat(course.get("skills")).extracting(JsonNode::asText).containsExactly("BB-03", "BB-04");
    assertThat(course.get("hasTest").asBoolean()).isTrue();
  }

  @Test
  void theListIsReadInPages() {
    List<String> codes = new ArrayList<>();
    String after = "";
    while (after != null) {
      JsonNode page = dewi.get("/api/v1/courses?limit=7&after=" + after).json();
      page.get("items").forEach(course -> codes.add(course.get("code").asText()));
      after = page.get("next").isNull() ? null : page.get("next").asText();
    }

    assertThat(codes).hasSize(24).isSorted().doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "KADER")
  void everybodyInAnOfficeMayReadIt(Role role) {
    assertThat(TestAccount.as(role).api().get("/api/v1/courses").status()).isEqualTo(200);
  }

  @Test
  void strangersMayNot() {
    assertThat(Portal.stranger().get("/api/v1/courses").status()).isEqualTo(401);
  }

  @ParameterizedTest
  @ValueSource(strings = {"k-bb1", "K-XX9", "%27", "%F0%9F%98%80"})
  void anUnknownCodeIsNotFound(String code) {
    assertThat(dewi.get("/api/v1/courses/" + code).status()).isEqualTo(404);
  }

  @Test
  void everySkillACourseTeachesIsASkillOfTheKader() {
    List<String> known = Skills.all().stream().map(Skill::code).toList();

    for (Course course : CourseCatalog.load().list()) {
      assertThat(known).containsAll(course.skills());
    }
  }
}
