package id.teladan.result;

import static id.teladan.result.Judging.item;
import static id.teladan.result.Judging.score;
import static id.teladan.result.Judging.sheet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.teladan.instrument.Item;
import id.teladan.visit.SheetId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ModerationTest {

  private static final Item D8 = item("D8", "2");

  private final ScoredSheet first = sheet("satu", "D8", "4");
  private final ScoredSheet second = sheet("dua", "D8", "2");
  private final ScoredSheet third = sheet("tiga", "D8", "3");

  @Test
  void aSpreadOfTwoIsOpenUntilEveryJudgeHasConfirmed() {
    List<ItemResult> items = List.of(ItemResult.of(D8, List.of(first, second, third)));

    assertThat(Moderation.of(items, List.of())).extracting(FlaggedItem::isOpen).contains(true);
    assertThat(Moderation.of(items, confirmations(first, "4", second, "2")))
        .extracting(FlaggedItem::isOpen)
        .containsExactly(true);
    assertThat(Moderation.of(items, confirmations(first, "4", second, "2", third, "3")))
        .extracting(FlaggedItem::isOpen)
        .containsExactly(false);
  }

  @Test
  void aChangeThatBringsTheSpreadBelowTwoSettlesIt() {
    ScoredSheet changed = sheet("dua", "D8", "3");
    List<ItemResult> items = List.of(ItemResult.of(D8, List.of(first, changed, third)));

    assertThat(Moderation.of(items, List.of())).isEmpty();
  }

  @Test
  void aConfirmationDoesNotCoverAnAnswerChangedAfterIt() {
    ScoredSheet changed =
        new ScoredSheet(
            second.id(),
            second.visitId(),
            second.visitedOn(),
            null,
            "dua",
            Map.of("D8", score("1")));
    List<ItemResult> items = List.of(ItemResult.of(D8, List.of(first, changed, third)));

    assertThat(Moderation.of(items, confirmations(first, "4", second, "2", third, "3")))
        .extracting(FlaggedItem::isOpen)
        .containsExactly(true);
  }

  @Test
  void aConfirmationOfAnotherItemSettlesNothing() {
    List<ItemResult> items = List.of(ItemResult.of(D8, List.of(first, second)));

    assertThat(
            Moderation.of(
                items,
                List.of(confirmation(first.id(), "D7", "4"), confirmation(second.id(), "D7", "2"))))
        .extracting(FlaggedItem::isOpen)
        .containsExactly(true);
  }

  @Test
  void notApplicableToSomeIsSettledLikeASpread() {
    ScoredSheet without = sheet("dua", "D8", "-");
    List<ItemResult> items = List.of(ItemResult.of(D8, List.of(third, without)));

    assertThat(Moderation.of(items, List.of()))
        .extracting(FlaggedItem::flag, FlaggedItem::isOpen)
        .containsExactly(tuple(Flag.NOT_APPLICABLE, true));
    assertThat(Moderation.of(items, confirmations(third, "3", without, "-")))
        .extracting(FlaggedItem::isOpen)
        .containsExactly(false);
  }

  private static List<Confirmation> confirmations(Object... sheetsAndScores) {
    Confirmation[] confirmations = new Confirmation[sheetsAndScores.length / 2];
    for (int i = 0; i < confirmations.length; i++) {
      ScoredSheet sheet = (ScoredSheet) sheetsAndScores[2 * i];
      confirmations[i] = confirmation(sheet.id(), "D8", (String) sheetsAndScores[2 * i + 1]);
    }
    return Arrays.asList(confirmations);
  }

  private static Confirmation confirmation(SheetId sheet, String item, String score) {
    return new Confirmation(sheet, item, score(score), "Sesuai pengamatan");
  }
}
