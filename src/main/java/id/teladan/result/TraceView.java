package id.teladan.result;

import com.fasterxml.jackson.databind.JsonNode;
import id.teladan.competition.Competition;
import id.teladan.competition.CompetitionFrame;
import id.teladan.competition.CompetitionStatus;
import id.teladan.instrument.ItemTotal;
import id.teladan.platform.Actor;
import id.teladan.platform.FieldError;
import id.teladan.platform.Role;
import id.teladan.platform.Words;
import id.teladan.result.Trace.CapTrace;
import id.teladan.result.Trace.ItemTrace;
import id.teladan.result.Trace.JudgeTrace;
import id.teladan.result.Trace.PenaltyTrace;
import id.teladan.result.Trace.SectionTrace;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One entry's score, readable from the answers down to the last rounding. */
final class TraceView extends CompetitionFrame {

  final String id;
  final String entryId;
  final String name;
  final @Nullable String finalScore;
  final @Nullable String band;
  final @Nullable String unranked;
  final String judges;
  final List<Section> sections;
  final String sum;
  final boolean rescaled;
  final String weightApplied;
  final String raw;
  final List<PenaltyRow> penalties;
  final boolean hasPenalties;
  final String penalty;
  final String beforeRounding;
  final boolean scored;
  final boolean mayPunish;
  final PenaltyForm form;
  final List<FieldError> errors;

  TraceView(Actor actor, Competition competition, Trace trace, JudgeNames names, PenaltyForm form) {
    super("trace.mustache", actor, competition, Tab.RECAP);
    this.id = competition.id().toString();
    this.entryId = trace.entryId().toString();
    this.name = trace.name();
    BigDecimal published = trace.finalScore();
    this.finalScore = published == null ? null : Words.decimal(published);
    this.band = trace.band();
    Unranked why = trace.unranked();
    this.unranked = why == null ? null : why.label();
    this.judges = RecapWords.judges(trace.judges());
    this.sections =
        trace.sections().stream()
            .map(section -> Section.of(section, trace.items(), names))
            .toList();
    this.sum = ExactWords.of(trace.sum());
    this.rescaled = !trace.weightApplied().equals("100");
    this.weightApplied = ExactWords.of(trace.weightApplied());
    this.raw = ExactWords.of(trace.raw());
    this.penalties = trace.penalties().stream().map(PenaltyRow::of).toList();
    this.hasPenalties = !penalties.isEmpty();
    this.penalty = ExactWords.of(trace.penalty());
    this.beforeRounding = ExactWords.of(trace.beforeRounding());
    this.scored = trace.judges() > 0;
    this.mayPunish =
        competition.status() != CompetitionStatus.DECIDED && actor.has(Role.ADMIN, Role.COMMITTEE);
    this.form = form;
    this.errors = form.errors();
  }

  boolean hasErrors() {
    return form.hasErrors();
  }

  /** A section: its bar is a hundred units long, as far as its points reach. */
  record Section(
      String code,
      String title,
      String weight,
      String earned,
      String weightApplied,
      boolean rescaled,
      String rescaledPoints,
      @Nullable String cap,
      @Nullable String points,
      String barWidth,
      String share,
      List<Item> items) {

    static Section of(SectionTrace section, List<ItemTrace> items, JudgeNames names) {
      CapTrace cap = section.cap();
      String points = section.points();
      String barWidth = points == null ? "0" : ExactWords.share(points, section.weight());
      return new Section(
          section.code(),
          section.title(),
          ExactWords.of(section.weight()),
          ExactWords.of(section.earned()),
          ExactWords.of(section.weightApplied()),
          !section.weightApplied().equals(section.weight()),
          ExactWords.of(section.rescaled()),
          cap == null
              ? null
              : "Karena %s bernilai %s, bagian ini paling banyak %s."
                  .formatted(cap.item(), ExactWords.of(cap.atMost()), ExactWords.of(cap.limit())),
          points == null ? null : ExactWords.of(points),
          barWidth,
          points == null ? "–" : Words.number(new BigDecimal(barWidth)) + "%",
          items.stream()
              .filter(item -> item.section().equals(section.code()))
              .map(item -> Item.of(item, names))
              .toList());
    }
  }

  record Item(
      String code,
      String text,
      String weight,
      List<Judge> judges,
      List<Judge> replaced,
      boolean isReplaced,
      String mean,
      @Nullable String flag,
      String points) {

    static Item of(ItemTrace item, JudgeNames names) {
      String mean = item.mean();
      Flag flag = item.flag();
      return new Item(
          item.code(),
          item.text(),
          ExactWords.of(item.weight()),
          item.judges().stream().map(judge -> Judge.of(judge, names)).toList(),
          item.replaced().stream().map(judge -> Judge.of(judge, names)).toList(),
          !item.replaced().isEmpty(),
          mean == null
              ? item.state() == ItemTotal.State.OPEN ? "belum dinilai" : "tidak berlaku"
              : ExactWords.of(mean),
          flag == null
              ? null
              : flag.label() + (item.settled() ? " – sudah dikonfirmasi" : " – menunggu penilai"),
          mean == null ? "–" : ExactWords.of(item.points()));
    }
  }

  record Judge(String assessor, String answer, String score, @Nullable String note) {

    static Judge of(JudgeTrace judge, JudgeNames names) {
      String score = judge.score();
      return new Judge(
          names.of(judge.assessor()),
          answer(judge.value()),
          score == null ? "tidak berlaku" : ExactWords.of(score),
          judge.note());
    }

    private static String answer(JsonNode value) {
      if (value.has("level")) {
        return "tingkat " + value.get("level").asText();
      }
      if (value.has("count")) {
        return "jumlah " + number(value.get("count"));
      }
      if (value.has("numerator")) {
        return number(value.get("numerator")) + " dari " + number(value.get("denominator"));
      }
      if (value.has("done")) {
        return value.get("done").size() + " langkah";
      }
      if (value.has("percent")) {
        return "nilai " + number(value.get("percent"));
      }
      return "tidak berlaku";
    }

    private static String number(JsonNode number) {
      return number.asText().replace('.', ',');
    }
  }

  record PenaltyRow(String penaltyId, String rule, String points, String reason) {
    static PenaltyRow of(PenaltyTrace penalty) {
      Integer days = penalty.days();
      String reason = penalty.reason();
      return new PenaltyRow(
          penalty.id().toString(),
          penalty.rule().label() + (days == null ? "" : " " + days + " hari"),
          ExactWords.of(penalty.points()),
          reason == null ? "" : reason);
    }
  }
}
