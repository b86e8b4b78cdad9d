package id.teladan.competition;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.teladan.testing.Arena;
import id.teladan.testing.MariaDb;
import id.teladan.testing.PortalClient;
import id.teladan.testing.PortalClient.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Five entries of two villages, two of them of the same name, read page by page. */
class EntryListTest {

  private static final Pattern NEXT = Pattern.compile("href=\"([^\"]*)\">Berikutnya");

  private final Arena arena = new Arena();
  private final UUID competition = arena.competition();
  private final String list = "/api/v1/competitions/%s/entries".formatted(competition);
  private final String page = "/lomba/%s/peserta".formatted(competition);
  private final PortalClient browser = arena.committeeAccount().browser();
  private List<String> inOrder = List.of();

  @BeforeEach
  void enterFive() {
    UUID lastVillage = enter("Anggrek", 2);
    UUID second = enter("Kenanga", 1);
    UUID third = enter("Kenanga", 1);
    UUID first = enter("Dahlia", 1);
    UUID afterwards = enter("Mawar", 1);
    inOrder = Stream.of(first, second, third, afterwards, lastVillage).map(UUID::toString).toList();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 50})
  void everyEntryIsOnOnePageHoweverLongAPageIs(int limit) {
    List<String> read = new ArrayList<>();
    String after = "";
    int pages = 0;
    do {
      JsonNode found = arena.committee().get(list + "?limit=" + limit + after).json();
      assertThat(found.get("items").size()).isBetween(1, limit);
      found.get("items").forEach(item -> read.add(item.get("id").asText()));
      after = found.get("next").isNull() ? "" : "&after=" + found.get("next").asText();
      pages++;
    } while (!after.isEmpty() && pages < 9);

    assertThat(read).isEqualTo(inOrder);
    assertThat(pages).isEqualTo((5 + limit - 1) / limit);
  }

  @ParameterizedTest
  @ValueSource(strings = {"limit=0", "limit=501", "limit=x", "after=x"})
  void aPageThatCannotBeIsRefused(String query) {
    assertThat(arena.committee().get(list + "?" + query).status()).isEqualTo(422);
    assertThat(browser.get(page + "?" + query).status()).isEqualTo(422);
  }

  @Test
  void thePageLeadsToTheNextAndKeepsWhatWasLookedFor() {
    String first = browser.get(page + "?limit=2&q=Melati%26").text();
    assertThat(first).contains(change(0), change(1)).doesNotContain(change(2), "Ke awal daftar");

    String address = next(first);
    String rest = browser.get(address).text();

    assertThat(address).contains("q=Melati%26&");
    assertThat(rest)
        .contains(change(2), change(3), change(4), "Ke awal daftar", "value=\"Melati&amp;\"")
        .doesNotContain(change(0), change(1), "Berikutnya");
  }

  @Test
  void oneIsFoundAmongThoseThatTakePart() {
    String found = browser.get(page + "?cari=kenang").text();
    String none = browser.get(page + "?cari=%25").text();

    assertThat(found).contains(change(1), change(2), "value=\"kenang\"").doesNotContain(change(0));
    assertThat(none).contains("Tidak ada peserta yang cocok").doesNotContain(change(0));
  }

  @Test
  void aSearchAmongThemGoesOnToTheNextPage() {
    String first = browser.get(page + "?cari=kenang&limit=1").text();

    String second = browser.get(next(first)).text();

    assertThat(first).contains(change(1)).doesNotContain(change(2));
    assertThat(second).contains(change(2)).doesNotContain(change(1), change(3));
  }

  @Test
  void whoChangesAnEntryComesBackToItsPage() {
    String rest = browser.get(next(browser.get(page + "?limit=4").text())).text();
    Matcher form = Pattern.compile("action=\"(" + change(4) + "[^\"]+)\"").matcher(rest);
    assertThat(form.find()).isTrue();
    String action = form.group(1).replace("&amp;", "&").replace("&#61;", "=");

    Answer refused = browser.submit(action, Map.of("status", "ABSENT", "reason", ""));
    Answer changed = browser.submit(action, Map.of("status", "ABSENT", "reason", "Banjir"));

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text()).contains(change(4)).doesNotContain(change(3));
    assertThat(changed.status()).isEqualTo(303);
    assertThat(changed.header("Location")).contains("/peserta?after=", "&pesan=tersimpan");
  }

  @Test
  void whoCannotTakePartKeepsNobodyElseOut() {
    UUID fits = arena.posyandu(arena.puskesmas(), arena.village(1));
    List<String> ticked = List.of(UUID.randomUUID().toString(), fits.toString());

    Answer answer = browser.tick(page, "candidate", ticked);

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.text()).contains("1 dari 2 didaftarkan.");
    assertThat(browser.get("/lomba/" + competition).text()).contains("6 peserta");
  }

  @Test
  void enteringNobodyIsNotCalledSaved() {
    Answer answer = browser.submit(page, Map.of());

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.text()).contains("Centang dahulu");
  }

  @Test
  void theOverviewCountsAll() {
    assertThat(browser.get("/lomba/" + competition).text()).contains("5 peserta");
  }

  private UUID enter(String name, int village) {
    UUID posyandu = arena.posyandu(arena.puskesmas(), arena.village(village));
    MariaDb.jdbi()
        .useHandle(
            db ->
                db.execute("UPDATE posyandu SET name = ? WHERE id = ?", name, posyandu.toString()));
    return arena.enter(competition, posyandu);
  }

  private String change(int place) {
    return page + "/" + inOrder.get(place);
  }

  private static String next(String html) {
    Matcher link = NEXT.matcher(html);
    assertThat(link.find()).isTrue();
    return link.group(1).replace("&amp;", "&").replace("&#61;", "=");
  }
}
