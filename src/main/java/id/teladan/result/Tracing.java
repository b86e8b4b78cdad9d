package id.teladan.result;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import id.teladan.instrument.Cap;
import id.teladan.instrument.Exact;
import id.teladan.instrument.Instrument;
import id.teladan.instrument.ItemTotal;
import id.teladan.instrument.Section;
import id.teladan.instrument.SectionTotal;
import id.teladan.result.Trace.CapTrace;
import id.teladan.result.Trace.ItemTrace;
import id.teladan.result.Trace.JudgeTrace;
import id.teladan.result.Trace.PenaltyTrace;
import id.teladan.result.Trace.SectionTrace;
import id.teladan.visit.SheetId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes down how an entry's result came about. Decides and computes nothing of its own. */
final class Tracing {

  private final Instrument instrument;
  private final EntryResult result;
  private final Map<SheetId, JsonNode> states;

  /** Takes the sheets' states as they are stored, for the answers behind the scores. */
  Tracing(Instrument instrument, EntryResult result, Map<SheetId, JsonNode> states) {
    this.instrument = instrument;
    this.result = result;
    this.states = states;
  }

  Trace trace() {
    Optional<BigDecimal> finalScore =
        result.unranked().isPresent() ? Optional.empty() : Optional.of(result.finalScore());
    return new Trace(
        result.contestant().id(),
        result.contestant().name(),
        result.contestant().status(),
        result.unranked().orElse(null),
        result.judges(),
        result.total().sections().stream().map(this::section).toList(),
        items(),
        Exact.text(result.total().sum()),
        plain(result.total().weightApplied()),
        Exact.text(result.total().points()),
        result.penalties().stream().map(Tracing::penalty).toList(),
        plain(Penalty.lateDocuments(result.penalties())),
        plain(result.penalty()),
        Exact.text(result.exactFinal()),
        finalScore.orElse(null),
        finalScore.map(score -> Band.of(score).label()).orElse(null));
  }

  private SectionTrace section(SectionTotal total) {
    Section section = instrument.findSection(total.code()).orElseThrow();
    return new SectionTrace(
        total.code(),
        section.title(),
        plain(total.weight()),
        Exact.text(total.earned()),
        plain(total.weightApplied()),
        Exact.text(total.rescaled()),
        total.cap().map(cap -> cap(cap, total)).orElse(null),
        total.points().map(Exact::text).orElse(null));
  }

  private static CapTrace cap(Cap cap, SectionTotal section) {
    return new CapTrace(
        cap.item(),
        plain(cap.atMost()),
        plain(cap.share()),
        plain(cap.share().multiply(section.weight())));
  }

  /** Results and totals both follow the instrument's order, so they go side by side. */
  private List<ItemTrace> items() {
    List<ItemTrace> traces = new ArrayList<>();
    int next = 0;
    for (SectionTotal section : result.total().sections()) {
      for (ItemTotal total : section.items()) {
        traces.add(item(section.code(), result.items().get(next++), total));
      }
    }
    return traces;
  }

  private ItemTrace item(String section, ItemResult item, ItemTotal total) {
    Optional<FlaggedItem> flagged =
        result.flagged().stream().filter(it -> it.result().equals(item)).findFirst();
    return new ItemTrace(
        item.item().code(),
        section,
        item.item().text(),
        plain(item.item().weight()),
        item.item().stage(),
        total.state(),
        judges(item, item.counted()),
        judges(item, item.replaced()),
        item.mean().map(Exact::text).orElse(null),
        Exact.text(item.spread()),
        flagged.map(FlaggedItem::flag).orElse(null),
        flagged.map(FlaggedItem::settled).orElse(false),
        Exact.text(total.points()));
  }

  private List<JudgeTrace> judges(ItemResult item, List<Judgement> judgements) {
    return judgements.stream().map(judgement -> judge(item, judgement)).toList();
  }

  private JudgeTrace judge(ItemResult item, Judgement judgement) {
    JsonNode answer =
        states
            .getOrDefault(judgement.sheetId(), MissingNode.getInstance())
            .path(item.item().code());
    return new JudgeTrace(
        judgement.sheetId(),
        judgement.visitId(),
        judgement.assessor(),
        answer.path("value"),
        answer.path("note").textValue(),
        judgement.score().map(Exact::text).orElse(null));
  }

  private static PenaltyTrace penalty(Penalty penalty) {
    return new PenaltyTrace(
        penalty.id(), penalty.rule(), penalty.days(), plain(penalty.points()), penalty.reason());
  }

  private static String plain(BigDecimal number) {
    return Exact.text(Exact.of(number));
  }
}
