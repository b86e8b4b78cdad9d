package id.teladan.result;

import id.teladan.competition.EntryStatus;
import id.teladan.instrument.Exact;
import id.teladan.instrument.Instrument;
import id.teladan.instrument.Scoring;
import id.teladan.instrument.SectionTotal;
import id.teladan.instrument.Total;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hipparchus.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * Everything that makes one entry's score, exact: from the judges' answers over their means, the
 * sections and the penalties to the one number that is rounded.
 */
record EntryResult(
    Contestant contestant,
    List<ScoredSheet> sheets,
    List<ItemResult> items,
    Total total,
    List<Penalty> penalties,
    List<Confirmation> confirmations,
    List<FlaggedItem> flagged) {

  static EntryResult of(
      Instrument instrument,
      Contestant contestant,
      List<ScoredSheet> sheets,
      List<Penalty> penalties,
      List<Confirmation> confirmations) {
    List<ItemResult> items = instrument.items().map(item -> ItemResult.of(item, sheets)).toList();
    Map<String, Optional<BigFraction>> means = new HashMap<>();
    for (ItemResult item : items) {
      if (item.isAnswered()) {
        means.put(item.item().code(), item.mean());
      }
    }
    return new EntryResult(
        contestant,
        sheets,
        items,
        Scoring.total(instrument, means),
        penalties,
        confirmations,
        Moderation.of(items, confirmations));
  }

  /** How many different assessors submitted a sheet. */
  int judges() {
    return (int) sheets.stream().map(ScoredSheet::assessor).distinct().count();
  }

  boolean isScored() {
    return !sheets.isEmpty();
  }

  /** Why this entry cannot be ranked; empty when it can. */
  Optional<Unranked> unranked() {
    if (contestant.status() != EntryStatus.REGISTERED) {
      return Optional.of(Unranked.of(contestant.status()));
    }
    if (!isScored()) {
      return Optional.of(Unranked.NOT_SCORED);
    }
    if (!total.open().isEmpty()) {
      return Optional.of(Unranked.INCOMPLETE);
    }
    return total.weightApplied().signum() == 0
        ? Optional.of(Unranked.NOTHING_APPLIES)
        : Optional.empty();
  }

  BigDecimal penalty() {
    return Penalty.total(penalties);
  }

  /** Points minus penalties, never below 0, before the rounding. */
  BigFraction exactFinal() {
    BigFraction rest = total.points().subtract(Exact.of(penalty()));
    return rest.signum() < 0 ? BigFraction.ZERO : rest;
  }

  /** The published score: rounded here, once. */
  BigDecimal finalScore() {
    return Exact.published(exactFinal());
  }

  /** Section points as published, in the instrument's order; empty where a section fell out. */
  Map<String, Optional<BigDecimal>> sections() {
    Map<String, Optional<BigDecimal>> sections = new LinkedHashMap<>();
    for (SectionTotal section : total.sections()) {
      sections.put(section.code(), section.points().map(Exact::published));
    }
    return sections;
  }

  Contender contender() {
    Map<String, BigDecimal> points = new HashMap<>();
    sections().forEach((code, value) -> value.ifPresent(it -> points.put(code, it)));
    return new Contender(
        contestant.id(),
        finalScore(),
        points,
        penalty(),
        contestant.strata(),
        contestant.servesSince());
  }

  String sectionOf(ItemResult item) {
    String code = item.item().code();
    return total.sections().stream()
        .filter(section -> section.items().stream().anyMatch(it -> it.code().equals(code)))
        .map(SectionTotal::code)
        .findFirst()
        .orElseThrow();
  }

  EntrySummary summary() {
    return new EntrySummary(
        contestant,
        unranked(),
        judges(),
        publishedSections(),
        isScored() ? Exact.published(total.points()) : null,
        contender(),
        disputes(),
        items.stream().anyMatch(ItemResult::differsFromDesk));
  }

  private Map<String, @Nullable BigDecimal> publishedSections() {
    Map<String, @Nullable BigDecimal> points = new LinkedHashMap<>();
    if (isScored()) {
      sections().forEach((code, value) -> points.put(code, value.orElse(null)));
    }
    return points;
  }

  /** What the judges of this entry differ on; nobody waits for one that is out. */
  List<Dispute> disputes() {
    return contestant.status() == EntryStatus.REGISTERED
        ? flagged.stream().map(item -> Dispute.of(this, item, confirmations)).toList()
        : List.of();
  }
}
