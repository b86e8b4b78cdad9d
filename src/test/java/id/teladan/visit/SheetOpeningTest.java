package id.teladan.visit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.teladan.platform.Hashes;
import id.teladan.platform.Ids;
import id.teladan.platform.Role;
import id.teladan.testing.Arena;
import id.teladan.testing.PortalClient.Answer;
import id.teladan.testing.TestAccount;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Opening a sheet, and who sees one. */
class SheetOpeningTest {

  private final DraftSheet sheet = new DraftSheet();

  @Test
  void aNewSheetIsAnEmptyDraft() {
    JsonNode read = sheet.ani.api().get(sheet.path()).json();

    assertThat(read.get("status").asText()).isEqualTo("DRAFT");
    assertThat(read.get("assessor").asText()).isEqualTo(sheet.ani.username());
    assertThat(read.get("answers")).isEmpty();
    assertThat(read.get("stateHash").asText()).isEqualTo(Hashes.sha256("{}"));
  }

  @Test
  void theSameSheetAgainIsFoundAndASecondOneIsRefusedWithTheFirstOnesId() {
    String body = "{\"visitId\":\"%s\"}".formatted(sheet.visit);

    assertThat(sheet.ani.api().put(sheet.path(), body).status()).isEqualTo(200);

    Answer second = sheet.ani.api().put("/api/v1/sheets/" + Ids.next(), body);
    assertThat(second.status()).isEqualTo(409);
    assertThat(second.slug()).isEqualTo("sheet-exists");
    assertThat(second.json().get("sheetId").asText()).isEqualTo(sheet.id.toString());
  }

  @Test
  void aSheetsIdCannotBeTakenForAnotherVisitOrByAnother() {
    UUID other = sheet.arena.openVisit(sheet.ani);

    Answer mine = sheet.ani.api().put(sheet.path(), "{\"visitId\":\"%s\"}".formatted(other));
    Answer budis =
        sheet.budi.api().put(sheet.path(), "{\"visitId\":\"%s\"}".formatted(sheet.visit));

    assertThat(mine.slug()).isEqualTo("id-taken");
    assertThat(budis.slug()).isEqualTo("id-taken");
  }

  @Test
  void onlyThoseAppointedOpenASheet() {
    TestAccount stranger = sheet.arena.assessor();

    assertThat(
            stranger
                .api()
                .put("/api/v1/sheets/" + Ids.next(), "{\"visitId\":\"%s\"}".formatted(sheet.visit))
                .status())
        .isEqualTo(404);
    assertThat(
            sheet
                .arena
                .committee()
                .put("/api/v1/sheets/" + Ids.next(), "{\"visitId\":\"%s\"}".formatted(sheet.visit))
                .status())
        .isEqualTo(403);
  }

  @Test
  void anotherAssessorsSheetShowsOnlyWhenBothAreSubmitted() {
    UUID budis = sheet.arena.sheet(sheet.budi, sheet.visit);
    sheet.submitComplete(sheet.ani, sheet.id);

    assertThat(sheet.budi.api().get(sheet.path()).status()).isEqualTo(404);

    sheet.submitComplete(sheet.budi, budis);
    assertThat(sheet.budi.api().get(sheet.path()).status()).isEqualTo(200);
    assertThat(sheet.arena.assessor().api().get(sheet.path()).status()).isEqualTo(404);
  }

  @Test
  void aDraftIsItsAssessorsAloneAndAnotherOfficeNeverSeesTheSheet() {
    TestAccount admin = TestAccount.as(Role.ADMIN);
    assertThat(admin.api().get(sheet.path()).status()).isEqualTo(404);
    assertThat(sheet.arena.committee().get(sheet.path()).status()).isEqualTo(404);

    sheet.submitComplete(sheet.ani, sheet.id);

    assertThat(sheet.arena.committee().get(sheet.path()).status()).isEqualTo(200);
    assertThat(new Arena().committee().get(sheet.path()).status()).isEqualTo(404);
    assertThat(new Arena().committee().post(sheet.path("return"), "{\"reason\":\"x\"}").status())
        .isEqualTo(404);
  }

  @Test
  void nobodyElseWritesASheetWhateverTheirRole() {
    String body = Arena.body(Arena.operation("A1", Arena.level(3), 1));
    String path = sheet.path("operations");

    assertThat(sheet.budi.api().post(path, body).status()).isEqualTo(404);
    assertThat(sheet.arena.committee().post(path, body).status()).isEqualTo(403);
    assertThat(TestAccount.as(Role.ADMIN).api().post(path, body).status()).isEqualTo(403);
  }
}
