package id.teladan.need;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.teladan.platform.Grant;
import id.teladan.platform.Ids;
import id.teladan.platform.Role;
import id.teladan.platform.Scope;
import id.teladan.testing.PortalClient;
import id.teladan.testing.PortalClient.Answer;
import id.teladan.testing.TestAccount;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FollowUpApiTest {

  private static final String PATH = "/api/v1/follow-ups";
  private final Judged judged = new Judged();
  private final PortalClient dewi = judged.trainer.api();

  @Test
  void aFollowUpIsCreatedReadAndChanged() {
    Answer created = dewi.post(PATH, FollowUpNote.of(judged).put("item", "D2").toString());
    String path = created.header("Location").replaceFirst("^https?://[^/]+", "");

    assertThat(created.status()).isEqualTo(201);
    Answer read = dewi.get(path);
    assertThat(read.json().get("item").asText()).isEqualTo("D2");
    assertThat(read.json().get("status").asText()).isEqualTo("OPEN");
    assertThat(read.json().get("overdue").asBoolean()).isFalse();

    ObjectNode changed = ((ObjectNode) read.json()).put("status", "DONE");
    Answer saved = dewi.put(path, changed.toString(), read.header("ETag"));

    assertThat(saved.status()).isEqualTo(200);
    assertThat(saved.json().get("verifiedBy").asText()).isEqualTo(judged.trainer.username());
    assertThat(saved.header("ETag")).isNotEqualTo(read.header("ETag"));
  }

  @Test
  void theSameCreationTwiceIsOneAndAnotherWithItsIdIsRefused() {
    ObjectNode note = FollowUpNote.of(judged).put("id", Ids.next().toString());

    assertThat(dewi.post(PATH, note.toString()).status()).isEqualTo(201);
    assertThat(dewi.post(PATH, note.toString()).status()).isEqualTo(200);
    Answer other = dewi.post(PATH, note.put("obstacle", "Lain").toString());

    assertThat(other.status()).isEqualTo(409);
    assertThat(other.slug()).isEqualTo("id-taken");
  }

  @Test
  void aPutCreatesWhatIsNewAndAsksForTheEtagOfWhatIsKnown() {
    String path = PATH + "/" + Ids.next();

    assertThat(dewi.put(path, FollowUpNote.of(judged).toString()).status()).isEqualTo(201);
    assertThat(dewi.put(path, FollowUpNote.of(judged).toString()).status()).isEqualTo(200);
    String changed = FollowUpNote.of(judged).put("owner", "Ketua Posyandu").toString();
    assertThat(dewi.put(path, changed).status()).isEqualTo(428);
    assertThat(dewi.put(path, changed, "\"7\"").status()).isEqualTo(412);
    assertThat(dewi.put(path, changed, "\"1\"").status()).isEqualTo(200);
    assertThat(dewi.put(path, changed, "\"1\"").status()).isEqualTo(412);
  }

  @Test
  void whatIsLateIsDerivedAndFoundByIt() {
    dewi.post(PATH, FollowUpNote.of(judged).put("dueOn", "2026-01-31").toString());
    dewi.post(
        PATH,
        FollowUpNote.of(judged).put("dueOn", "2026-01-31").put("status", "CANCELLED").toString());
    dewi.post(PATH, FollowUpNote.of(judged).toString());

    JsonNode late =
        dewi.get(PATH + "?overdue=true&posyanduId=" + judged.posyandu).json().get("items");

    assertThat(late).hasSize(1);
    assertThat(late.get(0).get("overdue").asBoolean()).isTrue();
  }

  @Test
  void theListIsReadInPagesByTheDayItIsDue() {
    for (int day = 1; day <= 5; day++) {
      dewi.post(PATH, FollowUpNote.of(judged).put("dueOn", "2027-03-0" + (6 - day)).toString());
      dewi.post(PATH, FollowUpNote.of(judged).put("dueOn", "2027-03-03").toString());
    }

    List<String> days = new ArrayList<>();
    String after = "";
    while (after != null) {
      JsonNode page =
          dewi.get(PATH + "?limit=3&posyanduId=" + judged.posyandu + "&after=" + after).json();
      page.get("items").forEach(it -> days.add(it.get("dueOn").asText()));
      after = page.get("next").isNull() ? null : page.get("next").asText();
    }

    assertThat(days).hasSize(10).isSorted();
  }

  @Test
  void outsideTheScopeNothingExists() {
    String path = PATH + "/" + Ids.next();
    assertThat(dewi.put(path, FollowUpNote.of(judged).toString()).status()).isEqualTo(201);
    PortalClient elsewhere =
        TestAccount.with(new Grant(Role.COMMITTEE, Scope.region("96.01"))).api();

    assertThat(elsewhere.get(path).status()).isEqualTo(404);
    assertThat(elsewhere.put(path, FollowUpNote.of(judged).toString(), "\"1\"").status())
        .isEqualTo(404);
    assertThat(elsewhere.post(PATH, FollowUpNote.of(judged).toString()).status()).isEqualTo(404);
  }

  @Test
  void theAssessorOfAVisitWritesWhatWasAgreedThere() {
    Answer created =
        judged
            .assessor
            .api()
            .post(PATH, FollowUpNote.of(judged).put("visitId", judged.visit.toString()).toString());

    assertThat(created.status()).isEqualTo(201);
    assertThat(judged.assessor.api().get(PATH + "?visitId=" + judged.visit).json().get("items"))
        .hasSize(1);
  }

  @Test
  void viewersReadAndKaderDoNot() {
    UUID kader = judged.kader();
    PortalClient viewer =
        TestAccount.with(new Grant(Role.VIEWER, Scope.region(judged.arena.district()))).api();
    PortalClient citra = TestAccount.with(new Grant(Role.KADER, Scope.kader(kader))).api();

    assertThat(viewer.get(PATH).status()).isEqualTo(200);
    assertThat(viewer.post(PATH, FollowUpNote.of(judged).toString()).status()).isEqualTo(403);
    assertThat(citra.get(PATH).status()).isEqualTo(403);
  }
}
