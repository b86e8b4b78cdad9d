package id.teladan.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.teladan.testing.Arena;
import id.teladan.testing.TestAccount;
import id.teladan.testing.Waiting;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** One assessor at work in two tabs, or on two tablets. */
class TwoHandsTest {

  private static final int SHEETS = 4;
  private static final int EACH_NTH_ITEM_TWICE = 3;

  private final Arena arena = new Arena();
  private final TestAccount ani = arena.assessor();

  @Test
  void twoTabsShowBothAnswersAndBothArriveOnce() {
    UUID visit = arena.openVisit(ani);
    try (Tab one = Tab.onNewTablet()) {
      one.signIn(ani);
      Tab other = one.another();
      other.unlock(ani);
      assertThat(other.answers(visit)).isEmpty();
      one.loseSignal();
      List<String> items =
          one.hand("open", visit.toString()).valueStream().map(JsonNode::asText).toList();
      for (int i = 0; i < 12; i += 2) {
        one.change(visit, items.get(i), i);
        other.change(visit, items.get(i + 1), i);
      }
      other.change(visit, items.get(0), 7);

      Waiting.until(() -> one.answers(visit).size(), size -> size == 12);
      Waiting.until(() -> other.answers(visit).size(), size -> size == 12);
      Waiting.until(
          () -> one.answers(visit).at("/%s/note".formatted(items.get(0))).asText(),
          note -> note.equals("berubah 7"));
      one.findSignal();
      one.send();
      other.send();

      Waiting.until(one::send, unsent -> unsent == 0);
      assertThat(one.operations().findValuesAsText("state")).hasSize(13).containsOnly("RECEIPTED");
      assertThat(Stored.of(ani.username()).operations()).hasSize(13);
      assertThat(one.hand("clashes", visit.toString())).isEmpty();
    }
  }

  @Test
  void twoTabsThatStartAVisitTogetherStartOneSheet() {
    UUID visit = arena.openVisit(ani);
    try (Tab one = Tab.onNewTablet()) {
      one.signIn(ani);
      Tab other = one.another();
      other.unlock(ani);
      one.loseSignal();
      one.answers(visit);
      other.answers(visit);
      one.change(visit, "A1", 1);
      other.change(visit, "A2", 2);
      one.findSignal();

      Waiting.until(one::send, unsent -> unsent == 0);
      assertThat(Stored.of(ani.username()).operations()).hasSize(2);
      assertThat(Set.copyOf(one.operations().findValuesAsText("sheetId"))).hasSize(1);
    }
  }

  @Test
  void twoTabletsReportExactlyTheClashesThatWerePlanted() {
    List<UUID> visits = visits();
    try (Tab one = Tab.onNewTablet();
        Tab other = Tab.onNewTablet()) {
      one.signIn(ani);
      other.signIn(ani);
      one.loseSignal();
      other.loseSignal();
      Map<UUID, Set<String>> planted = new TreeMap<>();
      for (UUID visit : visits) {
        one.hand("score", visit.toString(), 0);
        planted.put(visit, answerSomeOtherwise(other, visit));
      }
      one.findSignal();
      other.findSignal();
      Waiting.until(one::send, unsent -> unsent == 0);
      Waiting.until(other::send, unsent -> unsent == 0);
      one.hand("refresh");
      other.hand("refresh");

      for (UUID visit : visits) {
        assertThat(clashes(one, visit)).isEqualTo(planted.get(visit));
        assertThat(clashes(other, visit)).isEqualTo(planted.get(visit));
        assertThat(one.hand("refusal", "submit", visit.toString()).get("code").asText())
            .isEqualTo("clash");
        planted.get(visit).forEach(item -> one.change(visit, item, 2));
        assertThat(clashes(one, visit)).isEmpty();
        one.hand("submit", visit.toString());
      }
      Waiting.until(one::send, unsent -> unsent == 0);
      assertThat(Stored.of(ani.username()).submitted()).hasSize(SHEETS);
    }
  }

  /** Gives another answer than the first tablet to each third item. */
  private static Set<String> answerSomeOtherwise(Tab tablet, UUID visit) {
    Set<String> planted = new TreeSet<>();
    int n = 0;
    for (JsonNode item : tablet.hand("open", visit.toString())) {
      if (n++ % EACH_NTH_ITEM_TWICE == 0) {
        tablet.change(visit, item.asText(), n);
        planted.add(item.asText());
      }
    }
    return planted;
  }

  private static Set<String> clashes(Tab tablet, UUID visit) {
    return new TreeSet<>(tablet.hand("clashes", visit.toString()).findValuesAsText("item"));
  }

  private List<UUID> visits() {
    UUID competition = arena.competition();
    List<UUID> entries = new ArrayList<>();
    for (int i = 0; i < SHEETS; i++) {
      entries.add(arena.enter(competition, arena.posyandu()));
    }
    arena.appoint(competition, ani);
    arena.open(competition);
    return entries.stream().map(arena::visit).toList();
  }
}
