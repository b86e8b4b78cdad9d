package id.teladan.visit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.teladan.testing.Arena;
import id.teladan.testing.PortalClient;
import id.teladan.testing.PortalClient.Answer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How a person sees on the portal's own pages that two tablets differ, and settles it. */
class ClashPagesTest {

  private final DraftSheet sheet = new DraftSheet();
  private final PortalClient browser = sheet.ani.browser();
  private final String page = "/lembar/" + sheet.id;
  private final ObjectNode weaker = Arena.operation("A1", Arena.level(3), 1);
  private final ObjectNode stronger =
      Arena.operation("A1", Arena.level(2), 9).put("device", "tablet-lain").put("note", "Robek");

  ClashPagesTest() {
    assertThat(sheet.add(sheet.arena.bestAnswers()).status()).isEqualTo(200);
    add("{\"known\":0,\"operations\":[%s]}".formatted(weaker.put("counter", 100)));
    add("{\"known\":0,\"operations\":[%s]}".formatted(stronger.put("counter", 101)));
  }

  @Test
  void bothAnswersStandBesideTheItemAndNothingCanBeSent() {
    String section = browser.get(page + "/bagian/A").text();
    assertThat(section)
        .contains(
            "memberi jawaban berbeda",
            "2: ",
            "3: ",
            "“Robek”",
            "tablet-lain · ",
            "tablet-uji · ",
            "Bentrok: 1");
    assertThat(browser.get(page + "/ringkasan").text())
        .contains("Jawaban yang bentrok", "/bagian/A#butir-A1")
        .doesNotContain("Kirim lembar nilai");
  }

  @Test
  void whoChoosesOneGivesItOnceMoreKnowingTheOther() {
    Answer settled =
        browser.submit(page + "/bentrok/A1", Map.of("pilih", weaker.get("id").asText()));

    assertThat(settled.status()).isEqualTo(303);
    assertThat(browser.get(page + "/bagian/A").text()).doesNotContain("memberi jawaban berbeda");
    assertThat(browser.get(page + "/ringkasan").text()).contains("Kirim lembar nilai");
    assertThat(sheet.read().at("/answers/A1/value/level").asInt()).isEqualTo(3);
    JsonNode log = sheet.ani.api().get(sheet.path("operations?limit=500")).json().get("items");
    JsonNode last = log.get(log.size() - 1);
    assertThat(last.get("known").asInt()).isEqualTo(last.get("batch").asInt() - 1);
    assertThat(
            browser
                .submit(page + "/bentrok/A1", Map.of("pilih", weaker.get("id").asText()))
                .status())
        .isEqualTo(404);
    assertThat(browser.submit(page + "/bentrok/A1", Map.of("pilih", "x")).status()).isEqualTo(404);
  }

  @Test
  void anAnswerOfItsOwnSettlesItToo() {
    String fragment = browser.submit(page + "/butir/A1", Map.of("A1.first", "4")).text();

    assertThat(fragment).doesNotContain("memberi jawaban berbeda", "Bentrok");
    assertThat(sheet.read().at("/answers/A1/value/level").asInt()).isEqualTo(4);
  }

  @Test
  void theBoardSaysWhoHasToChoose() {
    assertThat(board()).contains("<dt>Jawaban bentrok</dt><dd>1</dd>", "A1: penilai perlu memilih");

    browser.submit(page + "/butir/A1", Map.of("A1.first", "4"));

    assertThat(board())
        .contains("<dt>Jawaban bentrok</dt><dd>0</dd>")
        .doesNotContain("penilai perlu memilih");
  }

  @Test
  void whatTheSheetNoLongerTakesIsSaidAndNotKept() {
    browser.submit(page + "/butir/A1", Map.of("A1.first", "4"));
    assertThat(sheet.submit(sheet.read().get("stateHash").asText()).status()).isEqualTo(201);

    Answer refused = browser.submit(page + "/butir/A1", Map.of("A1.first", "0"));

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text()).contains("Tidak disimpan: lembar sudah dikirim");
  }

  private String board() {
    String competition =
        sheet.arena.committee().get("/api/v1/competitions").json().at("/items/0/id").asText();
    return sheet
        .arena
        .committeeAccount()
        .browser()
        .get("/lomba/%s/kunjungan".formatted(competition))
        .text();
  }

  private void add(String body) {
    Answer answer = sheet.ani.api().post(sheet.path("operations"), body);
    assertThat(DraftSheet.outcomes(answer.json())).isEqualTo(List.of("STORED"));
  }
}
