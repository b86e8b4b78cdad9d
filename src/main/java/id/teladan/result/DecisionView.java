package id.teladan.result;

import id.teladan.competition.Competition;
import id.teladan.competition.CompetitionFrame;
import id.teladan.competition.CompetitionStatus;
import id.teladan.platform.Actor;
import id.teladan.platform.Role;
import id.teladan.platform.Words;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How ready a competition is for its decision, the form for it, and what was decided before. */
final class DecisionView extends CompetitionFrame {

  final String id;
  final boolean sealed;
  final boolean preparing;
  final boolean mayDecide;
  final boolean mayCorrect;
  final boolean blocked;
  final boolean notOpen;
  final String ranked;
  final String unscored;
  final boolean hasUnscored;
  final int openModeration;
  final int drafts;
  final boolean hasDrafts;
  final List<Row> decisions;
  final DecisionForm form;
  final List<String> errors;
  final List<String> correctionErrors;

  DecisionView(
      Actor actor,
      Competition competition,
      Readiness readiness,
      List<Decision> made,
      List<Correction> corrections,
      DecisionForm form,
      List<String> correctionErrors) {
    super("decision.mustache", actor, competition, Tab.DECISION);
    boolean writer = actor.has(Role.ADMIN, Role.COMMITTEE);
    this.id = competition.id().toString();
    this.sealed = competition.status() == CompetitionStatus.DECIDED;
    this.preparing = !sealed && ResultService.readsBeforehand(actor, competition);
    this.notOpen = competition.status() == CompetitionStatus.DRAFT;
    this.blocked = competition.isOpen() && !readiness.canDecide();
    this.mayDecide = writer && competition.isOpen() && readiness.canDecide();
    this.mayCorrect = writer && sealed;
    this.ranked = Words.count(readiness.ranked());
    this.unscored = Words.count(readiness.unscored());
    this.hasUnscored = readiness.unscored() > 0;
    this.openModeration = readiness.openModeration();
    this.drafts = readiness.drafts();
    this.hasDrafts = readiness.drafts() > 0;
    this.decisions = made.stream().map(decision -> Row.of(decision, corrections)).toList();
    this.form = form;
    this.errors = form.errors();
    this.correctionErrors = correctionErrors;
  }

  boolean hasErrors() {
    return !errors.isEmpty();
  }

  boolean hasCorrectionErrors() {
    return !correctionErrors.isEmpty();
  }

  boolean hasDecisions() {
    return !decisions.isEmpty();
  }

  record Row(
      int number, String at, String by, String note, String hash, @Nullable String correction) {

    static Row of(Decision decision, List<Correction> corrections) {
      Optional<Correction> after =
          corrections.stream()
              .filter(correction -> correction.decisionNumber() == decision.number())
              .findFirst();
      return new Row(
          decision.number(),
          Words.dateTime(decision.decidedAt()),
          decision.decidedBy(),
          decision.note(),
          decision.hash(),
          after
              .map(
                  it ->
                      "Dibuka kembali %s: %s".formatted(Words.dateTime(it.openedAt()), it.reason()))
              .orElse(null));
    }
  }
}
