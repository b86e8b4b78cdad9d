package id.teladan.visit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.teladan.platform.Ids;
import id.teladan.testing.Arena;
import id.teladan.testing.OwnInstrument;
import id.teladan.testing.PortalClient.Answer;
import id.teladan.testing.TestAccount;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What tablets send and people read while a competition has had two versions. */
class ChangedVersionTest {

  private final MovableDraft draft = new MovableDraft();
  private final Arena arena = draft.arena();
  private final TestAccount ani = draft.ani();
  private final OwnInstrument own = draft.instrument();

  /** A tablet that was away answers under the version it knows, before or after the sheet moved. */
  @Test
  void answersUnderEitherVersionAreTakenWhicheverTheSheetIsUnder() {
    own.goOnToTwo();

    assertThat(draft.add("[" + Arena.operation("A4", Arena.level(4), 20) + "]")).contains("STORED");
    assertThat(draft.read().get("setAside").fieldNames()).toIterable().containsExactly("A4");

    assertThat(draft.move(2).status()).isEqualTo(200);
    assertThat(draft.read().get("answers").fieldNames()).toIterable().containsExactly("A2", "A4");
    assertThat(draft.add("[" + Arena.operation("A1", Arena.level(2), 21) + "]")).contains("STORED");
    assertThat(draft.add("[" + Arena.operation("A1", Arena.level(3), 22) + "]"))
        .contains("REFUSED");
    assertThat(draft.read().get("setAside").fieldNames()).toIterable().containsExactly("A1", "A3");
  }

  @Test
  void aTabletOpensItsSheetUnderTheVersionItBeganWith() {
    UUID other = own.visit();
    UUID id = Ids.next();
    own.goOnToTwo();

    Answer opened =
        ani.api()
            .put(
                "/api/v1/sheets/" + id,
                "{\"visitId\":\"%s\",\"instrumentVersion\":1}".formatted(other));

    assertThat(opened.status()).isEqualTo(201);
    assertThat(opened.json().get("instrumentVersion").asInt()).isEqualTo(1);
    UUID third = arena.sheet(ani, own.visit());
    assertThat(ani.api().get("/api/v1/sheets/" + third).json().get("instrumentVersion").asInt())
        .isEqualTo(2);
  }

  @Test
  void theListOfVisitsBringsAllVersions() {
    own.goOnToTwo();

    JsonNode mine = ani.api().get("/api/v1/visits?mine=true").json();

    assertThat(mine.at("/items/0/instrument/version").asInt()).isEqualTo(2);
    assertThat(mine.at("/items/0/instrumentVersions").toString()).isEqualTo("[1,2]");
    assertThat(mine.at("/items/0/sheet/instrumentVersion").asInt()).isEqualTo(1);
    assertThat(mine.get("instruments").findValuesAsText("version")).containsExactly("1", "2");
  }

  @Test
  void aClashOfAnItemThatIsGoneHindersNothingUntilItIsBack() {
    own.goOnToTwo();
    ObjectNode elsewhere = Arena.operation("A3", done(1), 3).put("device", "tablet-lain");
    assertThat(draft.add("[" + elsewhere + "]", 0)).contains("STORED");
    assertThat(clashing()).containsExactly("A3");

    assertThat(draft.move(2).status()).isEqualTo(200);
    assertThat(clashing()).isEmpty();

    assertThat(draft.move(1).status()).isEqualTo(200);
    assertThat(clashing()).containsExactly("A3");
  }

  @Test
  void theHistoryShowsWhatWasAnsweredUnderAnotherVersion() {
    own.goOnToTwo();
    assertThat(draft.move(2).status()).isEqualTo(200);

    String section = ani.browser().get("/lembar/%s/riwayat?bagian=A".formatted(draft.id())).text();
    String other = ani.browser().get("/lembar/%s/riwayat?bagian=lain".formatted(draft.id())).text();

    assertThat(section).contains("tingkat 2").contains("disimpan, tidak dihitung pada versi 2");
    assertThat(other).contains("Penyuluhan").contains("semua 2 langkah");
  }

  private List<String> clashing() {
    return ani.api().get(draft.path("clashes")).json().get("items").findValuesAsText("item");
  }

  private static ObjectNode done(int step) {
    ObjectNode done = JsonNodeFactory.instance.objectNode();
    done.putArray("done").add(step);
    return done;
  }
}
