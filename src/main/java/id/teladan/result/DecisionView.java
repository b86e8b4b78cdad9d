package id.teladan.result;

import id.teladan.competition.Competition;
import id.teladan.competition.CompetitionFrame;
import id.teladan.competition.CompetitionStatus;
import id.teladan.platform.Actor;
import id.teladan.platform.Role;
import id.teladan.platform.Words;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
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
  final List<JointGroup> joint;
  final List<String> correctionErrors;

  DecisionView(
      Actor actor,
      Competition competition,
      Readiness readiness,
      History history,
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
    this.decisions = history.made().stream().map(decision -> Row.of(decision, history)).toList();
    this.form = form;
    this.errors = form.errors();
    this.joint =
        readiness.jointWinners().stream().map(group -> JointGroup.of(group, form.ties())).toList();
    this.correctionErrors = correctionErrors;
  }

  boolean hasJoint() {
    return !joint.isEmpty();
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

  /** Joint winners with the places that the plenary may give them. */
  record JointGroup(int rank, String reason, List<JointEntry> entries) {

    static JointGroup of(List<RecapRow> group, TieForm ties) {
      int rank = Objects.requireNonNull(group.get(0).rank());
      return new JointGroup(
          rank,
          ties.reason(rank),
          group.stream()
              .map(
                  row ->
                      JointEntry.of(
                          row, rank, group.size(), ties.position(rank, row.entryId().value())))
              .toList());
    }
  }

  record JointEntry(String field, String name, String village, List<Position> positions) {

    static JointEntry of(RecapRow row, int rank, int members, String chosen) {
      return new JointEntry(
          "urutan.%d.%s".formatted(rank, row.entryId()),
          row.name(),
          row.village(),
          IntStream.rangeClosed(1, members)
              .mapToObj(n -> new Position(n, rank + n - 1, chosen.equals(String.valueOf(n))))
              .toList());
    }
  }

  /**
   * What was decided before, and opened again.
   *
   * @param names of those who decided, by username
   */
  record History(List<Decision> made, List<Correction> corrections, Map<String, String> names) {}

  record Position(int value, int rank, boolean chosen) {}

  record Row(
      int number, String at, String by, String note, String hash, @Nullable String correction) {

    static Row of(Decision decision, History history) {
      Optional<Correction> after =
          history.corrections().stream()
              .filter(correction -> correction.decisionNumber() == decision.number())
              .findFirst();
      return new Row(
          decision.number(),
          Words.dateTime(decision.decidedAt()),
          history.names().getOrDefault(decision.decidedBy(), decision.decidedBy()),
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
