package id.teladan.result;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.competition.EntryStatus;
import id.teladan.instrument.Instrument;
import id.teladan.result.Minutes.ModeratedItem;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ModerationStoryTest {

  private static final JudgeNames JUDGES = new JudgeNames(Map.of("ani", "Ani", "budi", "Budi"));

  private final Instrument instrument =
      Judging.instrument(Judging.section("D", Judging.item("D8", "50"), Judging.item("D9", "50")));

  @Test
  void whatAChangedAnswerSettledIsTold() {
    ScoredSheet ani = Judging.sheet("ani", "D8", "3", "D9", "4");
    ScoredSheet budi = Judging.sheet("budi", "D8", "2", "D9", "4");
    EntryResult result = Judging.result(instrument, ani, budi);

    List<ModeratedItem> told =
        story(first(result, ani, "4", "Nakes datang kemudian"), first(result, budi, "2", null))
            .of(result);

    assertThat(told).hasSize(1);
    assertThat(told.get(0).item()).isEqualTo("D8");
    assertThat(told.get(0).settled()).isTrue();
    assertThat(told.get(0).judges())
        .containsExactly("Ani: semula 4, menjadi 3 (Nakes datang kemudian)", "Budi: tetap 2");
  }

  @Test
  void whatIsStillFlaggedSaysWhatItWasBefore() {
    ScoredSheet ani = Judging.sheet("ani", "D8", "4", "D9", "4");
    ScoredSheet budi = Judging.sheet("budi", "D8", "1.5", "D9", "4");
    EntryResult result = Judging.result(instrument, ani, budi);

    List<ModeratedItem> told =
        story(first(result, ani, "4", null), first(result, budi, "-", null)).of(result);

    assertThat(told).hasSize(1);
    assertThat(told.get(0).settled()).isFalse();
    assertThat(told.get(0).judges())
        .containsExactlyInAnyOrder(
            "Ani: 4 (belum dikonfirmasi)",
            "Budi: semula tidak berlaku, menjadi 1,5 (belum dikonfirmasi)");
  }

  @Test
  void aSheetThatWasTakenBackIsNamed() {
    ScoredSheet ani = Judging.sheet("ani", "D8", "3", "D9", "4");
    ScoredSheet gone = Judging.sheet("budi", "D8", "1");
    EntryResult result = Judging.result(instrument, ani);

    assertThat(
            story(first(result, ani, "3", null), first(result, gone, "1", null))
                .of(result)
                .get(0)
                .judges())
        .containsExactly("Ani: tetap 3", "Budi: semula 1, lembar ditarik");
  }

  @Test
  void nobodyAsksAboutAnEntryThatIsOut() {
    ScoredSheet ani = Judging.sheet("ani", "D8", "3", "D9", "4");
    EntryResult out =
        EntryResult.of(
            instrument,
            Judging.contestant(EntryStatus.DISQUALIFIED),
            List.of(ani),
            List.of(),
            List.of());

    assertThat(story(first(out, ani, "1", null)).of(out)).isEmpty();
  }

  private static ModerationStory story(FirstAnswer... first) {
    return new ModerationStory(List.of(first), JUDGES);
  }

  private static FirstAnswer first(
      EntryResult result, ScoredSheet sheet, String score, @Nullable String note) {
    return new FirstAnswer(
        result.contestant().id(), sheet.id(), sheet.assessor(), "D8", Flag.SPREAD, score, note);
  }
}
