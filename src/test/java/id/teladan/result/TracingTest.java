package id.teladan.result;

import static id.teladan.result.Judging.instrument;
import static id.teladan.result.Judging.item;
import static id.teladan.result.Judging.points;
import static id.teladan.result.Judging.section;
import static id.teladan.result.Judging.sheet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.teladan.instrument.Cap;
import id.teladan.instrument.Instrument;
import id.teladan.result.Trace.CapTrace;
import id.teladan.result.Trace.SectionTrace;
import id.teladan.visit.SheetId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TracingTest {

  private static final Instrument INSTRUMENT =
      instrument(
          List.of(new Cap("A1", BigDecimal.ZERO, "A", new BigDecimal("0.5"))),
          section("A", item("A1", "3"), item("A2", "7")),
          section("B", item("B1", "40"), item("B2", "20")),
          section("C", item("C1", "30")));

  private final ScoredSheet first =
      sheet("satu", "A1", "0", "A2", "4", "B1", "4", "B2", "-", "C1", "-");
  private final ScoredSheet second =
      sheet("dua", "A1", "0", "A2", "4", "B1", "3", "B2", "-", "C1", "-");
  private final ScoredSheet third =
      sheet("tiga", "A1", "0", "A2", "4", "B1", "3", "B2", "-", "C1", "-");

  @Test
  void everyStepFromAnswersToTheFinalScoreIsWrittenExactly() {
    Trace trace = trace(Map.of());

    assertThat(trace.sections())
        .containsExactly(
            new SectionTrace(
                "A", "Bagian A", "10", "7", "10", "7", new CapTrace("A1", "0", "0.5", "5"), "5"),
            new SectionTrace("B", "Bagian B", "60", "100/3", "40", "50", null, "50"),
            new SectionTrace("C", "Bagian C", "30", "0", "0", "0", null, null));
    assertThat(trace.sum()).isEqualTo("55");
    assertThat(trace.weightApplied()).isEqualTo("70");
    assertThat(trace.raw()).isEqualTo("550/7");
    assertThat(trace.penalty()).isEqualTo("1.25");
    assertThat(trace.beforeRounding()).isEqualTo("2165/28");
    assertThat(trace.finalScore()).isEqualTo("77.32");
    assertThat(trace.band()).isEqualTo("Baik");
  }

  @Test
  void anItemShowsEachJudgeAndWhatTheMeanMadeOfThem() {
    Trace.ItemTrace item = trace(Map.of()).items().get(2);

    assertThat(item.code()).isEqualTo("B1");
    assertThat(item.section()).isEqualTo("B");
    assertThat(item.judges())
        .extracting(Trace.JudgeTrace::assessor, Trace.JudgeTrace::score)
        .containsExactly(tuple("satu", "4"), tuple("dua", "3"), tuple("tiga", "3"));
    assertThat(item.mean()).isEqualTo("10/3");
    assertThat(item.spread()).isEqualTo("1");
    assertThat(item.points()).isEqualTo("100/3");
  }

  @Test
  void theAnswersBehindTheScoresAreShown() throws Exception {
    JsonNode state =
        new ObjectMapper().readTree("{\"B1\":{\"note\":\"lihat foto\",\"value\":{\"level\":4}}}");

    Trace.JudgeTrace judge = trace(Map.of(first.id(), state)).items().get(2).judges().get(0);

    assertThat(judge.value().path("level").intValue()).isEqualTo(4);
    assertThat(judge.note()).isEqualTo("lihat foto");
  }

  @Test
  void whoeverHasNoRankHasNoFinalScore() {
    Trace trace = new Tracing(INSTRUMENT, Judging.result(INSTRUMENT), Map.of()).trace();

    assertThat(trace.unranked()).isEqualTo(Unranked.NOT_SCORED);
    assertThat(trace.finalScore()).isNull();
    assertThat(trace.items()).allSatisfy(item -> assertThat(item.judges()).isEmpty());
  }

  private Trace trace(Map<SheetId, JsonNode> states) {
    EntryResult result = Judging.result(INSTRUMENT, List.of(points("1.25")), first, second, third);
    return new Tracing(INSTRUMENT, result, states).trace();
  }
}
