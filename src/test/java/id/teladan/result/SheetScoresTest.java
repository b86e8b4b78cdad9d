package id.teladan.result;

import static id.teladan.result.Judging.exact;
import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.instrument.Anchor;
import id.teladan.instrument.Instrument;
import id.teladan.instrument.Item;
import id.teladan.instrument.ItemBuilder;
import id.teladan.instrument.Scale;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SheetScoresTest {

  private static final Instrument INSTRUMENT =
      Judging.instrument(
          Judging.section(
              "A",
              item("A1", Scale.R4, List.of(new Anchor(3, null, null, "tiga"))),
              item("A2", Scale.OBS, List.of()),
              item("A3", Scale.PCT, List.of())));

  private final SheetScores scores = new SheetScores(INSTRUMENT);

  @Test
  void everyAnswerIsScoredByTheScaleOfItsItem() {
    assertThat(
            scores.read(
                """
                {"A1":{"at":1,"counter":2,"id":"x","note":"}\\"{","value":{"level":3}},
                 "A2":{"note":null,"value":{"done":[1,3]}, "at":1},
                 "A3":{"value":{"percent":82.5}}}"""))
        .isEqualTo(
            Map.of(
                "A1", Optional.of(exact("3")),
                "A2", Optional.of(exact("8/3")),
                "A3", Optional.of(exact("3.3"))));
  }

  @Test
  void notApplicableIsAnAnswerAndAbsenceIsNone() {
    assertThat(scores.read("{\"A1\":{\"value\":{\"notApplicable\":true}}}"))
        .isEqualTo(Map.of("A1", Optional.empty()));
    assertThat(scores.read("{}")).isEmpty();
  }

  @Test
  void aStateLongerThanTheParsersBufferIsReadRight() {
    String note = "Catatan \u00e9 \ud83d\ude00 ".repeat(8000);

    assertThat(
            scores.read(
                "{\"A1\":{\"note\":\"%s\",\"value\":{\"level\":3}},\"A2\":{\"value\":{\"done\":[2]}}}"
                    .formatted(note)))
        .containsEntry("A1", Optional.of(exact("3")))
        .containsEntry("A2", Optional.of(exact("4/3")));
  }

  @Test
  void anAnswerThatFitsNoLongerOrWhoseItemIsGoneIsNoScore() {
    assertThat(scores.read("{\"A1\":{\"value\":{\"level\":9}},\"Z9\":{\"value\":{\"level\":1}}}"))
        .isEmpty();
  }

  private static Item item(String code, Scale scale, List<Anchor> anchors) {
    return new ItemBuilder(code)
        .weight("10")
        .scale(scale)
        .anchors(anchors)
        .steps(scale == Scale.OBS ? 3 : 0)
        .notApplicable(true)
        .decimals(1)
        .build();
  }
}
