package id.teladan.visit;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.testing.Arena;
import id.teladan.testing.PortalClient;
import id.teladan.testing.PortalClient.Answer;
import id.teladan.testing.TestAccount;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ScoringPagesTest {

  private static final String BOUNDARY = "teladan-test-boundary";

  private final Arena arena = new Arena();
  private final TestAccount ani = arena.assessor();
  private PortalClient browser;
  private UUID sheet;

  @BeforeEach
  void openASheet() {
    UUID visit = arena.openVisit(ani);
    sheet = arena.sheet(ani, visit);
    browser = ani.browser();
  }

  @Test
  void theVisitsOfAnAssessorLeadToTheFirstOpenItem() {
    String visits = browser.get("/kunjungan").text();
    assertThat(visits).contains("/lembar/" + sheet, "<br>14 Agustus 2026");
    assertThat(visits.split("<h2>Posyandu ", -1)[1].split("Posyandu ", -1))
        .as("the name of a posyandu is not its place too")
        .hasSize(1);
    Answer start = browser.get("/lembar/" + sheet);
    assertThat(start.status()).isEqualTo(303);
    assertThat(start.header("Location")).endsWith("/bagian/A#butir-A1");
  }

  @Test
  void moreVisitsThanOnePageHoldsAreReached() {
    arena.openVisit(ani);

    String first = browser.get("/kunjungan?limit=1").text();
    Matcher next = Pattern.compile("/kunjungan\\?after=([^\"]+)").matcher(first);

    assertThat(next.find()).isTrue();
    assertThat(browser.get("/kunjungan?limit=1&after=" + next.group(1)).text())
        .contains("visit-card");
  }

  @Test
  void aSectionIsSavedAsOnePlainForm() {
    Answer saved =
        section("A", Map.of("A1.first", "4", "A2.first", "2", "A2.note", "berkas diajukan"));
    assertThat(saved.status()).isEqualTo(303);

    assertThat(ani.api().get("/api/v1/sheets/" + sheet).json().at("/answers/A1/value").toString())
        .isEqualTo("{\"level\":4}");
    assertThat(ani.api().get("/api/v1/sheets/" + sheet).json().at("/answers/A2/note").asText())
        .isEqualTo("berkas diajukan");
    assertThat(browser.get("/lembar/" + sheet + "/bagian/A").text())
        .contains("2 dari 50 butir", "berkas diajukan");
  }

  @Test
  void whatDoesNotFitComesBackAndTheRestIsStored() {
    Answer wrong = section("B", Map.of("B1.first", "8", "B2.first", "9", "B2.second", "3"));

    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.text()).contains("Yang memenuhi", "value=\"9\"", "Butir ini belum tersimpan");
    assertThat(ani.api().get("/api/v1/sheets/" + sheet).json().at("/answers").size()).isEqualTo(1);
  }

  @Test
  void theSameSectionAgainAddsNoOperation() {
    assertThat(section("A", Map.of("A1.first", "4")).status()).isEqualTo(303);
    assertThat(section("A", Map.of("A1.first", "4")).status()).isEqualTo(303);

    assertThat(ani.api().get("/api/v1/sheets/" + sheet + "/operations").json().at("/items").size())
        .isEqualTo(1);
  }

  @Test
  void oneItemIsSavedAsAFragmentWithTheProgressBesideIt() {
    Answer saved = browser.submit("/lembar/" + sheet + "/butir/B1", Map.of("B1.first", "7,5"));

    assertThat(saved.status()).isEqualTo(200);
    assertThat(saved.text())
        .contains("skor 3 dari 4", "id=\"progress\" hx-swap-oob=\"true\"", "1 dari 50 butir")
        .doesNotContain("<!doctype html>");
  }

  @Test
  void whatMustNotWaitLeadsToANoteOfItsOwn() {
    String path = "/lembar/" + sheet;
    assertThat(browser.submit(path + "/butir/A1", Map.of("A1.first", "0")).text())
        .contains("skor 0", "item=A1")
        .doesNotContain("bahaya=ya");
    assertThat(browser.submit(path + "/butir/D2", Map.of("D2.step", "2")).text())
        .contains("langkah kritis terlewat", "item=D2&amp;bahaya=ya");
    assertThat(browser.submit(path + "/butir/A2", Map.of("A2.first", "4")).text())
        .doesNotContain("/pembinaan/baru");

    assertThat(browser.get(path + "/ringkasan").text())
        .contains("Bicarakan sebelum pulang", "item=A1", "item=D2&amp;bahaya=ya")
        .doesNotContain("item=A2");
  }

  @Test
  void anItemOutsideItsScaleIsRefusedInItsPlace() {
    for (String wrong : new String[] {"-1", "7,555", "abc", "1e999999999", "<script>", "😀"}) {
      Answer answer = browser.submit("/lembar/" + sheet + "/butir/B1", Map.of("B1.first", wrong));
      assertThat(answer.status()).as(wrong).isEqualTo(422);
      assertThat(answer.text()).as(wrong).contains("hasil-B1").doesNotContain("<script>");
    }
  }

  @Test
  void aNoteThatIsTooLongIsSaidAndNothingIsLost() {
    Answer answer =
        browser.submit(
            "/lembar/" + sheet + "/butir/A1",
            Map.of("A1.first", "4", "A1.note", "a".repeat(10_000)));
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.text()).contains("Catatan paling panjang");
  }

  @Test
  void aNoteWithoutAnAnswerIsNotLostInSilence() {
    Answer alone = browser.submit("/lembar/" + sheet + "/butir/A1", Map.of("A1.note", "SK hilang"));
    assertThat(alone.status()).isEqualTo(422);
    assertThat(alone.text()).contains("Beri nilai dahulu", "Butir ini belum tersimpan");

    Answer whole = section("A", Map.of("A1.note", "SK hilang", "A2.first", "2"));
    assertThat(whole.status()).isEqualTo(422);
    assertThat(whole.text()).contains("Beri nilai dahulu", ">SK hilang</textarea>");
    assertThat(ani.api().get("/api/v1/sheets/" + sheet).json().at("/answers").has("A2")).isTrue();
  }

  @Test
  void anAnswerThatIsTakenAwayAgainIsSaidToHold() {
    String path = "/lembar/" + sheet + "/butir/";
    browser.submit(path + "B1", Map.of("B1.first", "7"));
    browser.submit(path + "D1", Map.of("D1.step", "1"));

    Answer emptied = browser.submit(path + "B1", Map.of("B1.first", ""));
    Answer unticked = browser.submit(path + "D1", Map.of());

    assertThat(emptied.status()).isEqualTo(422);
    assertThat(emptied.text()).contains("tidak dapat dikosongkan", "sebelumnya tetap tersimpan");
    assertThat(unticked.status()).isEqualTo(422);
    assertThat(unticked.text()).contains("centang “Tidak satu pun”", "tetap tersimpan");
  }

  @Test
  void anotherAssessorsSheetDoesNotExist() {
    PortalClient budi = arena.assessor().browser();
    assertThat(budi.get("/lembar/" + sheet + "/bagian/A").status()).isEqualTo(404);
    assertThat(budi.submit("/lembar/" + sheet + "/butir/A1", Map.of("A1.first", "4")).status())
        .isEqualTo(404);
    assertThat(browser.get("/lembar/" + sheet + "/bagian/ZZ").status()).isEqualTo(404);
    assertThat(browser.submit("/lembar/" + sheet + "/butir/ZZ", Map.of()).status()).isEqualTo(404);
  }

  @Test
  void anOpenSheetOffersNoButtonToSendAndAFullOneDoes() {
    assertThat(browser.get("/lembar/" + sheet + "/ringkasan").text())
        .contains("Belum dinilai")
        .doesNotContain("Kirim lembar nilai");

    Answer stored =
        ani.api()
            .post(
                "/api/v1/sheets/" + sheet + "/operations",
                "{\"operations\":" + arena.bestAnswers() + "}");
    assertThat(stored.status()).isEqualTo(200);
    String summary = browser.get("/lembar/" + sheet + "/ringkasan").text();
    assertThat(summary)
        .contains("Kirim lembar nilai", "100,00 dari 100", "Jawaban tersimpan ")
        .doesNotContain("Terkirim", "terkirim");
    assertThat(browser.get("/lembar/" + sheet + "/bagian/A").text()).contains("Simpan bagian ini");

    Matcher hash = Pattern.compile("name=\"stateHash\" value=\"([0-9a-f]{64})\"").matcher(summary);
    assertThat(hash.find()).isTrue();
    assertThat(
            browser
                .submit("/lembar/" + sheet + "/kirim", Map.of("stateHash", hash.group(1)))
                .status())
        .isEqualTo(303);
    assertThat(browser.get("/lembar/" + sheet + "/ringkasan").text())
        .contains("Lembar terkirim ")
        .doesNotContain("Jawaban tersimpan");
    assertThat(browser.get("/lembar/" + sheet + "/bagian/A").text())
        .contains("sudah di tangan panitia")
        .doesNotContain("Simpan bagian ini");
  }

  private Answer section(String section, Map<String, String> fields) {
    String body =
        fields.entrySet().stream()
                .map(
                    field ->
                        "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                            .formatted(BOUNDARY, field.getKey(), field.getValue()))
                .collect(Collectors.joining())
            + "--"
            + BOUNDARY
            + "--\r\n";
    return browser.send(
        "POST",
        "/lembar/" + sheet + "/bagian/" + section,
        BodyPublishers.ofString(body),
        "Content-Type",
        "multipart/form-data; boundary=" + BOUNDARY);
  }
}
