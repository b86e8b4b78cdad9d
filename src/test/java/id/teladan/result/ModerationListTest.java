package id.teladan.result;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.teladan.testing.PortalClient;
import id.teladan.testing.PortalClient.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Three flagged items, the first of them settled, read page by page. */
class ModerationListTest {

  private final Scoreboard board = new Scoreboard();
  private final UUID first = board.enter();
  private final UUID second = board.enter();
  private final UUID third = board.enter();
  private final PortalClient browser = board.arena.committeeAccount().browser();

  @BeforeEach
  void differThreeTimes() {
    for (UUID entry : List.of(third, first, second)) {
      UUID visit = board.visit(entry);
      UUID anis = board.score(board.ani, visit, "A1", 4);
      UUID budis = board.score(board.budi, visit, "A1", 2);
      if (entry.equals(first)) {
        Scoreboard.require(201, board.confirm(board.ani, anis, "A1"));
        Scoreboard.require(201, board.confirm(board.budi, budis, "A1"));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 50})
  void everyItemIsOnOnePageOpenOnesFirst(int limit) {
    assertThat(read("moderation?limit=" + limit)).containsExactly(second, third);
    assertThat(read("moderation?settled=true&limit=" + limit))
        .containsExactly(second, third, first);
  }

  @ParameterizedTest
  @ValueSource(strings = {"limit=0", "limit=501", "after=x"})
  void aPageThatCannotBeIsRefused(String query) {
    assertThat(board.committee().get(board.path("moderation?" + query)).status()).isEqualTo(422);
    assertThat(browser.get(board.page("moderasi?" + query)).status()).isEqualTo(422);
  }

  @Test
  void thePageLeadsOnAndWhoSettlesComesBackToIt() {
    PortalClient ani = board.ani.browser();
    String one = ani.get(board.page("moderasi?limit=1")).text();
    String rest = ani.get(found(one, "href=\"([^\"]*)\">Berikutnya")).text();
    String action = found(rest, "action=\"([^\"]*/konfirmasi[^\"]*)\"");

    Answer refused = ani.submit(action, Map.of("item", "A1", "reason", " "));
    Answer confirmed = ani.submit(action, Map.of("item", "A1", "reason", "SK lengkap"));

    assertThat(one).doesNotContain("Sudah selesai", "Ke awal daftar");
    assertThat(rest).contains("Sudah selesai", "Ke awal daftar").doesNotContain("Berikutnya");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text()).contains("Ke awal daftar");
    assertThat(confirmed.header("Location")).contains("/moderasi?after=", "&pesan=");
  }

  @Test
  void aPageOfNothingButSettledItemsDoesNotSayThatNoneIsOpen() {
    String two = browser.get(board.page("moderasi?limit=2")).text();

    String last = browser.get(found(two, "href=\"([^\"]*)\">Berikutnya")).text();

    assertThat(last).contains("Sudah selesai").doesNotContain("Tidak ada butir");
  }

  private List<UUID> read(String address) {
    List<UUID> entries = new ArrayList<>();
    String after = "";
    int pages = 0;
    do {
      JsonNode page = board.committee().get(board.path(address) + after).json();
      page.get("items").forEach(it -> entries.add(UUID.fromString(it.get("entryId").asText())));
      after = page.get("next").isNull() ? "" : "&after=" + page.get("next").asText();
      pages++;
    } while (!after.isEmpty() && pages < 9);
    return entries;
  }

  private static String found(String html, String pattern) {
    Matcher found = Pattern.compile(pattern).matcher(html);
    assertThat(found.find()).as(pattern).isTrue();
    return found.group(1).replace("&amp;", "&").replace("&#61;", "=");
  }
}
