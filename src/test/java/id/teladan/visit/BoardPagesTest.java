package id.teladan.visit;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.platform.Ids;
import id.teladan.testing.Arena;
import id.teladan.testing.MariaDb;
import id.teladan.testing.PortalClient;
import id.teladan.testing.PortalClient.Answer;
import id.teladan.testing.ScoredCompetition;
import id.teladan.testing.TestAccount;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The committee's board: three entries have visits, and three have none. */
class BoardPagesTest {

  private static final Pattern NAME = Pattern.compile("<tr[^>]*><td><strong>([^<]+)</strong>");
  private static final String COUNTS =
      "<dt>Terjadwal</dt><dd>3 dari 6</dd></div><div><dt>Berjalan</dt><dd>0</dd></div>"
          + "<div><dt>Terkirim</dt><dd>0</dd></div>"
          + "<div class=\"count-bad\"><dt>Terlambat</dt><dd>1</dd>";
  private static final String UNPLANNED = "Lihat yang belum dijadwalkan";

  private final Arena arena = new Arena();
  private final UUID competition = arena.competition();
  private final String page = "/lomba/%s/kunjungan".formatted(competition);
  private final PortalClient browser = arena.committeeAccount().browser();
  private final UUID late = enter("Teratai");
  private final UUID coming = enter("Melati");
  private final UUID absent = enter("Anggrek");
  private final UUID firstUnplanned = enter("Dahlia");
  private final UUID namesake = enter("Dahlia");
  private final UUID lastUnplanned = enter("Kenanga");

  @BeforeEach
  void planThree() {
    arena.appoint(competition, arena.assessor());
    arena.open(competition);
    plan(late, "ADM", "2020-01-01");
    plan(late, "LAP", "2999-02-01");
    plan(absent, null, "2020-02-01");
    plan(coming, null, "2999-01-01");
    String reason = "{\"status\":\"ABSENT\",\"reason\":\"Banjir\"}";
    String path = "/api/v1/competitions/%s/entries/%s".formatted(competition, absent);
    assertThat(arena.committee().put(path, reason).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5, 6, 50})
  void everyEntryIsOnOnePageAndEachPageCountsAll(int limit) {
    List<String> read = new ArrayList<>();
    String address = page + "?limit=" + limit;
    int pages = 0;
    while (!address.isEmpty() && pages < 9) {
      String html = browser.get(address).text();
      assertThat(html).contains(COUNTS);
      assertThat(names(html)).hasSizeBetween(1, limit);
      read.addAll(names(html));
      address = link(html, "Berikutnya");
      address = address.isEmpty() ? "" : address + "&limit=" + limit;
      pages++;
    }

    assertThat(read).containsExactly("Teratai", "Anggrek", "Melati", "Dahlia", "Dahlia", "Kenanga");
    assertThat(pages).isEqualTo((6 + limit - 1) / limit);
  }

  @Test
  void thoseWithoutAVisitAreOneStepAway() {
    String first = browser.get(page + "?limit=1").text();

    String unplanned = browser.get(link(first, UNPLANNED)).text();

    assertThat(names(unplanned)).containsExactly("Dahlia", "Dahlia", "Kenanga");
    assertThat(unplanned).contains("Ke awal daftar").doesNotContain(UNPLANNED, "Berikutnya");
    assertThat(browser.get(page).text()).doesNotContain(UNPLANNED, "Ke awal daftar");
    assertThat(browser.get(page + "?limit=4").text()).doesNotContain(UNPLANNED);
  }

  @Test
  void whoPlansStaysOnThePageUntilNothingIsLeftThere() {
    String html = browser.get(link(browser.get(page + "?limit=1").text(), UNPLANNED)).text();
    Matcher form = Pattern.compile("action=\"([^\"]+)\" id=\"plan\"").matcher(html);
    assertThat(form.find()).isTrue();
    String action = plain(form.group(1));

    Answer refused = browser.submit(action, Map.of("day-" + namesake, "2026-02-31"));
    Answer planned =
        browser.submit(
            action,
            Map.of(
                "day-" + firstUnplanned, "2999-03-01",
                "day-" + namesake, "2999-03-01",
                "day-" + lastUnplanned, "2999-03-01"));

    assertThat(refused.status()).isEqualTo(422);
    assertThat(names(refused.text())).containsExactly("Dahlia", "Dahlia", "Kenanga");
    assertThat(planned.status()).isEqualTo(303);
    assertThat(planned.header("Location")).contains("/kunjungan?after=", "&pesan=tersimpan");
    String after = browser.get(action).text();
    assertThat(after).contains("Tidak ada lagi", "<dt>Terjadwal</dt><dd>6 dari 6</dd>");
    assertThat(names(browser.get(link(after, "Ke awal daftar")).text())).hasSize(6);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-02-31", "besok", "+99999-01-01", "0026-03-01"})
  void oneDateThatCannotBeSavesNoneAndKeepsWhatWasTyped(String wrong) {
    Answer refused =
        browser.submit(
            page, Map.of("day-" + firstUnplanned, "2999-03-01", "day-" + lastUnplanned, wrong));

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text())
        .contains("Belum ada tanggal yang disimpan", "value=\"2999-03-01\"", COUNTS);
  }

  @Test
  void whoWasPlannedMeanwhileOrEnteredElsewhereStopsAll() {
    UUID elsewhere = arena.competition();
    UUID stranger = arena.enter(elsewhere, arena.posyandu());

    Answer twice =
        browser.submit(
            page, Map.of("day-" + firstUnplanned, "2999-03-01", "day-" + coming, "2999-03-01"));
    Answer foreign =
        browser.submit(
            page, Map.of("day-" + firstUnplanned, "2999-03-01", "day-" + stranger, "2999-03-01"));

    assertThat(twice.status()).isEqualTo(409);
    assertThat(twice.text()).contains("Melati sudah punya kunjungan", COUNTS);
    assertThat(foreign.status()).isEqualTo(404);
    assertThat(browser.get(page).text()).contains(COUNTS);
  }

  @Test
  void theNumbersAreToldByThemselvesWhileTheWorkGoesOn() {
    TestAccount ani = arena.assessor();
    UUID running = arena.competition();
    UUID entry = arena.enter(running, arena.posyandu());
    arena.appoint(running, ani);
    arena.open(running);
    UUID sheet = arena.sheet(ani, arena.visit(entry));
    String standing = "/lomba/%s/kunjungan/keadaan".formatted(running);
    assertThat(browser.get(standing).text())
        .doesNotContain("<html")
        .contains("<dt>Berjalan</dt><dd>1</dd>", "<dt>Terkirim</dt><dd>0</dd>");

    String operations = "/api/v1/sheets/%s/operations".formatted(sheet);
    String hash =
        ani.api()
            .post(operations, Arena.body(arena.bestAnswers()))
            .json()
            .get("stateHash")
            .asText();
    ani.api()
        .post(
            "/api/v1/sheets/%s/submission".formatted(sheet),
            "{\"stateHash\":\"%s\"}".formatted(hash));

    assertThat(browser.get(standing).text())
        .contains("<dt>Berjalan</dt><dd>0</dd>", "<dt>Terkirim</dt><dd>1</dd>");
  }

  @Test
  void nobodyIsLateWhoseSheetsAreAllSent() {
    ScoredCompetition scored = ScoredCompetition.of(arena, arena.assessor(), 4);
    MariaDb.jdbi()
        .useHandle(
            db ->
                db.execute(
                    "UPDATE visit SET scheduled_on = '2020-01-01' WHERE competition_id = ?",
                    scored.id().toString()));

    assertThat(browser.get("/lomba/%s/kunjungan".formatted(scored.id())).text())
        .contains("<dt>Terjadwal</dt><dd>1 dari 1</dd>")
        .doesNotContain("terlambat");
  }

  @ParameterizedTest
  @ValueSource(strings = {"limit=0", "limit=501", "after=x"})
  void aPageThatCannotBeIsRefused(String query) {
    assertThat(browser.get(page + "?" + query).status()).isEqualTo(422);
  }

  private UUID enter(String name) {
    UUID posyandu = arena.posyandu();
    MariaDb.jdbi()
        .useHandle(
            db ->
                db.execute("UPDATE posyandu SET name = ? WHERE id = ?", name, posyandu.toString()));
    return arena.enter(competition, posyandu);
  }

  private void plan(UUID entry, @Nullable String stage, String day) {
    String plan =
        "{\"entryId\":\"%s\",\"scheduledOn\":\"%s\",\"stage\":%s}"
            .formatted(entry, day, stage == null ? null : '"' + stage + '"');
    assertThat(arena.committee().put("/api/v1/visits/" + Ids.next(), plan).status()).isEqualTo(201);
  }

  private static List<String> names(String html) {
    return NAME.matcher(html).results().map(found -> found.group(1)).toList();
  }

  private static String link(String html, String title) {
    Matcher link = Pattern.compile("href=\"([^\"]*)\">" + title).matcher(html);
    return link.find() ? plain(link.group(1)) : "";
  }

  private static String plain(String attribute) {
    return attribute.replace("&amp;", "&").replace("&#61;", "=");
  }
}
